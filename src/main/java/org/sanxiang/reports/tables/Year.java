package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.sanxiang.reports.registers.Entry;

/**
 * A year in figures.
 *
 * @param values  of every figure, by its key; amounts in fen
 * @param entries of the registers in this year, in the order of their days
 * @param bodies  what each body decided in its own name, in the order of the bodies; those of which there is anything
 */
record Year(int number, Map<String, BigDecimal> values, List<Entry> entries, List<OfBody> bodies) {

    /** The figures that are told by body. */
    record OfBody(String body, Map<String, BigDecimal> values) {

        BigDecimal of(String figure) {
            return values.get(figure);
        }

        boolean hasAny(Collection<String> figures) {
            return figures.stream().map(values::get).anyMatch(value -> value.signum() != 0);
        }
    }

    /** @throws IllegalArgumentException where there is no such figure */
    BigDecimal of(String figure) {
        BigDecimal value = values.get(figure);
        if (value == null) {
            throw new IllegalArgumentException(figure);
        }
        return value;
    }

    List<Entry> entriesOf(String register) {
        return entries.stream().filter(entry -> entry.register().equals(register)).toList();
    }
}
