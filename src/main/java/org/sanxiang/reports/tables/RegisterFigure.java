package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.sanxiang.reports.registers.Entry;

/**
 * A figure that is counted from the entries of a register.
 *
 * @param counts of the entries up to the end of the year, in the order of their days, those that count
 * @param share  what each of them adds
 */
record RegisterFigure(String key, String title, Unit unit, String register, Counting counts, Function<Entry, BigDecimal> share)
        implements YearFigure {

    /** Chooses entries. */
    interface Counting {

        List<Entry> of(List<Entry> entries, int year);
    }

    @Override
    public String origin() {
        return "registers";
    }

    List<Entry> of(List<Entry> entries, int year) {
        return counts.of(entries.stream().filter(entry -> entry.register().equals(register)).toList(), year);
    }

    BigDecimal value(List<Entry> entries, int year) {
        return of(entries, year).stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
