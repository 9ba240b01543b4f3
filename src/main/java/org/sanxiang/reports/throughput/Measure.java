package org.sanxiang.reports.throughput;

/** In what a length of time is told. */
enum Measure {
    /** In seconds, from beginning to end. */
    ELAPSED("seconds"),
    /** In seconds, without the days for which the case stood still. */
    NET("net_seconds"),
    /** In working days after the first day, up to the last. */
    WORKING_DAYS("working_days");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
