package org.sanxiang.audit;

/**
 * A table whose rows are the record of a case, or of the office: what stands in it is told by the trail.
 *
 * @param rows  the rows, named {@code r}, with whatever leads from them to their case
 * @param owner the column that names their case; null where the rows belong to the office and to no case
 */
record RecordTable(String name, String rows, String owner) {

    /** @param caseColumn the column that holds the case's number */
    static RecordTable ofCase(String name, String caseColumn) {
        return new RecordTable(name, name + " r", "r." + caseColumn);
    }

    /** A table whose rows belong to those of another, which names the case. */
    static RecordTable under(String parent, String name, String parentColumn) {
        return new RecordTable(name, name + " r join " + parent + " p on p.id = r." + parentColumn, "p.case_id");
    }

    static RecordTable ofOffice(String name) {
        return new RecordTable(name, name + " r", null);
    }

    boolean isOfOffice() {
        return owner == null;
    }
}
