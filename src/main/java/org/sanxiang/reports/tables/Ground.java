package org.sanxiang.reports.tables;

/** Which facts of cases a year has. */
enum Ground {
    /** Those that happened in it; kinds are named so that the index over kind and day is used. */
    OF_YEAR("f.kind in ('FILED', 'HEARING', 'REVIEWED', 'DECIDED', 'DEMOLISHED', 'MEASURE', 'ENFORCED', 'COURT',"
            + " 'PUBLICATION_DUE', 'REMEDY', 'REMEDY_ENDED', 'TRANSFERRED', 'CLOSED', 'ARCHIVED') and f.happened_on between :from and :to"),
    /** The rounds of review of cases that were decided or handed over in it, whatever their own day. */
    ROUNDS_OF_DECIDED("f.kind = 'REVIEWED' and f.procedure_key = 'penalty' and f.case_id in (select d.case_id from fact d"
            + " where d.kind in ('DECIDED', 'TRANSFERRED') and d.procedure_key = 'penalty' and d.happened_on between :from and :to)");

    private final String condition;

    Ground(String condition) {
        this.condition = condition;
    }

    /** On {@code fact f}. */
    String condition() {
        return condition;
    }
}
