package org.sanxiang.audit;

/**
 * A table whose rows are the record of a case, or of the office: what stands in it is told by the trail.
 *
 * @param parent the table that names their case, with the condition by which it is joined as {@code p}; null where they name
 *               it themselves
 * @param owner  the column that names their case; null where the rows belong to the office and to no case
 */
record RecordTable(String name, String parent, String owner) {

    /** What stands for the number of a case where the office is meant. */
    static final Long OFFICE = 0L;

    /** @param caseColumn the column that holds the case's number */
    static RecordTable ofCase(String name, String caseColumn) {
        return new RecordTable(name, null, "r." + caseColumn);
    }

    /** A table whose rows belong to those of another, which names the case. */
    static RecordTable under(String parent, String name, String parentColumn) {
        return new RecordTable(name, parent + " p on p.id = r." + parentColumn, "p.case_id");
    }

    static RecordTable ofOffice(String name) {
        return new RecordTable(name, null, null);
    }

    boolean isOfOffice() {
        return owner == null;
    }

    /** The column, or the value, that tells whose a row is. */
    String whose() {
        return isOfOffice() ? OFFICE.toString() : owner;
    }

    /** The rows, named {@code r}, of which it can be told whose they are. */
    String rows() {
        return name + " r" + (parent == null ? "" : " join " + parent);
    }

    /** All rows, named {@code r}, whosoever they are. */
    String allRows() {
        return name + " r" + (parent == null ? "" : " left join " + parent);
    }
}
