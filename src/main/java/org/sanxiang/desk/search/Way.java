package org.sanxiang.desk.search;

import org.sanxiang.desk.search.Wanted.Order;

/**
 * A way to cases that a person may see: among which rows they are found, so that few rows are read for few cases. Whatever the
 * way, the case itself is {@code case_file c}.
 *
 * @param caseId    the column that names the case
 * @param condition what is true of the rows
 * @param once      whether no case stands in two rows
 */
record Way(String rows, String caseId, String condition, boolean once) {

    static Way allCases(String condition) {
        return new Way("case_file c", "c.id", condition, true);
    }

    static Way duties(String condition) {
        return new Way("case_duty d join case_file c on c.id = d.case_id", "d.case_id", condition, false);
    }

    static Way openSteps(String condition) {
        return new Way("open_step s join case_file c on c.id = s.case_id", "s.case_id", condition, false);
    }

    /** The numbers of the way's cases of which {@code wanted} is true too. */
    String ids(String wanted) {
        return ids(wanted, caseId);
    }

    /** The same in an order. */
    String ids(String wanted, Order order) {
        return ids(wanted, order.columns(caseId)) + " order by " + order.sql(caseId);
    }

    private String ids(String wanted, String columns) {
        return "select " + caseId + " as case_id from " + rows + " where " + condition + wanted + (once ? "" : " group by " + columns);
    }
}
