package org.sanxiang.reports.figures;

/** In what a figure is measured. */
public enum Unit {
    CASES, DECISIONS, TIMES, STEPS, PIECES, FEN, SQUARE_METRES, SECONDS;

    /** Whether rows are counted, and nothing in them is summed up. */
    boolean isCount() {
        return this != PIECES && this != FEN && this != SQUARE_METRES && this != SECONDS;
    }
}
