package org.sanxiang.reports.tables;

import java.util.Set;

/** A figure of a year. What counts and what is listed behind it follow from the same condition. */
sealed interface YearFigure permits CaseFigure, RegisterFigure, JointFigure, AdviserFigure {

    /** What is told by body: each decides in its own name what these tables count. */
    Set<String> BY_BODY = Set.of("penalties", "permits", "coercion");

    /** Its name in addresses and files; the part before the first dot names what it is about. */
    String key();

    /** As people call it. */
    String title();

    Unit unit();

    /** Where it comes from: {@code cases}, {@code registers}, {@code both} or {@code advisers}. */
    String origin();

    default boolean isByBody() {
        return BY_BODY.contains(subject());
    }

    default String subject() {
        return key().contains(".") ? key().substring(0, key().indexOf('.')) : key();
    }
}
