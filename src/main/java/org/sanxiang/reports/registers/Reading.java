package org.sanxiang.reports.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sanxiang.reports.Years;

/**
 * What somebody stated for an entry, field by field.
 *
 * @param values   as they are kept; only without problems may they be
 * @param problems key of the message and what it names, by field
 */
record Reading(Map<String, String> values, Map<String, Problem> problems) {

    /** @param detail null where the sentence names nothing */
    record Problem(String message, String detail) {
    }

    /**
     * @param stated what was stated for a field; null or blank where nothing was
     * @param today  the last day that an entry may have
     */
    static Reading of(Register register, UnaryOperator<String> stated, LocalDate today) {
        Reading reading = new Reading(new LinkedHashMap<>(), new LinkedHashMap<>());
        register.fields().forEach(field -> reading.take(field, stated.apply(field.key())));
        register.fields().stream().filter(field -> !field.atMost().isEmpty())
                .forEach(field -> reading.compare(field, register.field(field.atMost())));
        reading.date(register.day().key(), today);
        return reading;
    }

    private void take(RegisterField field, String stated) {
        String text = stated == null ? "" : stated.strip();
        if (!text.isEmpty()) {
            field.read(text).ifPresentOrElse(value -> values.put(field.key(), value),
                    () -> problems.put(field.key(), new Problem("registers.wrong." + field.kind(), null)));
        } else if (field.required()) {
            problems.put(field.key(), new Problem("registers.wrong.missing", null));
        }
    }

    private void compare(RegisterField field, RegisterField most) {
        if (values.containsKey(field.key()) && values.containsKey(most.key())
                && new BigDecimal(values.get(field.key())).compareTo(new BigDecimal(values.get(most.key()))) > 0) {
            problems.put(field.key(), new Problem("registers.wrong.more", most.name()));
        }
    }

    /** What no year of a list shows would be counted by some figures and found by nobody. */
    private void date(String field, LocalDate today) {
        LocalDate day = values.containsKey(field) ? LocalDate.parse(values.get(field)) : today;
        if (day.isAfter(today)) {
            problems.put(field, new Problem("registers.wrong.future", null));
        } else if (day.getYear() < Years.FIRST) {
            problems.put(field, new Problem("registers.wrong.past", Integer.toString(Years.FIRST)));
        }
    }

    boolean isRight() {
        return problems.isEmpty();
    }
}
