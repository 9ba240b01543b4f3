package org.sanxiang.reports.tables;

/** A figure of a year. What counts and what is listed behind it follow from the same condition. */
sealed interface YearFigure permits CaseFigure, RegisterFigure, AdviserFigure {

    /** Its name in addresses and files; the part before the first dot names what it is about. */
    String key();

    /** As people call it. */
    String title();

    Unit unit();

    /** Where it comes from: {@code cases}, {@code registers} or {@code advisers}. */
    String origin();

    default String subject() {
        return key().contains(".") ? key().substring(0, key().indexOf('.')) : key();
    }
}
