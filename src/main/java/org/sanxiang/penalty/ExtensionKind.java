package org.sanxiang.penalty;

/** The extensions of the 90 days (延期), each once and in this order; lengths and sources stand in {@code config/periods.csv}. */
enum ExtensionKind {
    BY_HEAD("decision-extension"), BY_DISCUSSION("decision-extension-discussed");

    private final String period;

    ExtensionKind(String period) {
        this.period = period;
    }

    /** Name of the longest that it may be, in {@code config/periods.csv}. */
    String period() {
        return period;
    }
}
