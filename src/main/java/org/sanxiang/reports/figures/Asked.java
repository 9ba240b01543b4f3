package org.sanxiang.reports.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What somebody wants to see, as it stands in an address; every part may be missing.
 *
 * @param span  null where both days are given, and for this year where they are not
 * @param shown the days that the page showed: whoever changed them wants those days, whatever stretch is chosen
 */
public record Asked(Span span, @DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to,
                    String unit, String matter, String source, String party, Long officer, Long assignee, String doer,
                    String step, Long over, String shown) {

    /** Days that make no period are passed over. */
    public Scope scope(LocalDate today) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        put(only, Dimension.UNIT, unit);
        put(only, Dimension.MATTER, matter);
        put(only, Dimension.SOURCE, source);
        put(only, Dimension.PARTY, party);
        put(only, Dimension.OFFICER, officer == null ? null : officer.toString());
        put(only, Dimension.ASSIGNEE, assignee == null ? null : assignee.toString());
        put(only, Dimension.DOER, doer);
        return new Scope(period(today), only, step == null || step.isBlank() ? null : step, over);
    }

    private Period period(LocalDate today) {
        boolean days = from != null && to != null && !to.isBefore(from);
        return days && chosen() == Span.OWN ? new Period(from, to)
                : (chosen() == Span.OWN ? Span.THIS_YEAR : chosen()).seenFrom(today);
    }

    /** Which stretch is chosen on the page. */
    public Span chosen() {
        boolean changed = shown != null && from != null && to != null && !shown.equals(from + "/" + to);
        if (span != null && !changed) {
            return span;
        }
        return from != null && to != null ? Span.OWN : Span.THIS_YEAR;
    }

    private static void put(Map<Dimension, String> only, Dimension dimension, String value) {
        if (value != null && !value.isBlank()) {
            only.put(dimension, value);
        }
    }
}
