package org.sanxiang.desk.search;

import org.sanxiang.desk.search.Wanted.Order;

/**
 * A way to cases that a person may see: among which rows they are found, so that few rows are read for few cases. What is wanted
 * of the case speaks of {@code case_file c}.
 *
 * @param caseId    the column that names the case
 * @param condition what is true of the rows
 */
record Way(String rows, String caseId, String condition) {

    private static final String CASES = "case_file c";

    static Way allCases(String condition) {
        return new Way(CASES, "c.id", condition);
    }

    static Way duties(String condition) {
        return new Way("case_duty d", "d.case_id", condition);
    }

    static Way openSteps(String condition) {
        return new Way("open_step s", "s.case_id", condition);
    }

    /** The numbers of the way's cases of which {@code wanted} is true too, each once. */
    String ids(String wanted) {
        return ids(wanted, caseId);
    }

    /** The same in an order. */
    String ids(String wanted, Order order) {
        return ids(wanted, order.columns(caseId)) + " order by " + order.sql(caseId);
    }

    private String ids(String wanted, String columns) {
        boolean ofCases = rows.equals(CASES);
        String cases = ofCases || wanted.isEmpty() && columns.equals(caseId) ? "" : " join " + CASES + " on c.id = " + caseId;
        return "select " + caseId + " as case_id from " + rows + cases + " where " + condition + wanted
                + (ofCases ? "" : " group by " + columns);
    }
}
