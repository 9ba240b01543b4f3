package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.sanxiang.reports.registers.Entry;

/**
 * A year in figures.
 *
 * @param values  of every figure, by its key; amounts in fen
 * @param entries of the registers in this year, in the order of their days
 */
record Year(int number, Map<String, BigDecimal> values, List<Entry> entries) {

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
