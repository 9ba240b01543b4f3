package org.sanxiang.reports.tables;

/** In what a figure of a year is measured. */
public enum Unit {
    /** Rows, people, things. */
    COUNT,
    FEN, SQUARE_METRES
}
