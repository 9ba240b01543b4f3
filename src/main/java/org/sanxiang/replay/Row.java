package org.sanxiang.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a ledger, whose cells have been checked: one case. */
record Row(String name, Map<Column, String> cells) {

    /** Empty where the cell is. */
    String text(Column column) {
        return cells.get(column);
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    boolean says(Column column, String word) {
        return text(column).equals(word);
    }

    /** Null where it did not happen. */
    LocalDate day(Column column) {
        return has(column) ? LocalDate.parse(text(column)) : null;
    }

    /** The first of the days that is given; null where none is. */
    LocalDate firstOf(Column... columns) {
        return Stream.of(columns).filter(this::has).map(this::day).findFirst().orElse(null);
    }

    /** In yuan or square metres; zero where the cell is empty. */
    BigDecimal amount(Column column) {
        return has(column) ? new BigDecimal(text(column)) : BigDecimal.ZERO;
    }

    int number(Column column) {
        return has(column) ? Integer.parseInt(text(column)) : 0;
    }

    List<String> list(Column column) {
        return Stream.of(text(column).split("[;；]")).map(String::trim).filter(part -> !part.isEmpty()).toList();
    }
}
