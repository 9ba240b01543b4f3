package org.sanxiang.reports.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * An entry of a register.
 *
 * @param day        by which it counts
 * @param values     what stands in its fields, by their keys; a field that is empty is not among them
 * @param enteredAt  by the clock of the agency
 * @param withdrawal null while it counts
 */
public record Entry(long id, String register, LocalDate day, Map<String, String> values, String enteredBy,
                    LocalDateTime enteredAt, Withdrawal withdrawal) {

    /** The field that says in whose name something was done. */
    static final String BODY = "body";

    /** That an entry does not count any more, and why. */
    public record Withdrawal(String by, LocalDateTime at, String reason) {
    }

    /** Empty where nothing stands there. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** Code of the body in whose name it was done; empty for the agency itself. */
    public String body() {
        return text(BODY);
    }

    /** Zero where nothing stands there. */
    public BigDecimal number(String field) {
        return values.containsKey(field) ? new BigDecimal(values.get(field)) : BigDecimal.ZERO;
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }
}
