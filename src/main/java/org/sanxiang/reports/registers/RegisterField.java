package org.sanxiang.reports.registers;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A field of a register.
 *
 * @param choices what may be chosen, by what is kept; for yes and no as well; empty where anything may stand
 * @param atMost  key of the field whose number this one may not exceed; empty where there is none
 * @param source  where it comes from and how it is filled in; may be empty
 */
public record RegisterField(String key, String name, FieldKind kind, Map<String, String> choices, String atMost,
                            boolean required, String source) {

    /** As it is kept; empty where the text cannot stand here. Choices are named by what is kept or by what people read. */
    Optional<String> read(String text) {
        return choices.isEmpty() ? kind.read(text) : choices.entrySet().stream()
                .filter(one -> one.getKey().equals(text) || one.getValue().equals(text)).map(Entry::getKey).findFirst();
    }

    /** As people read it. */
    public String shown(String kept) {
        return kept == null ? "" : choices.getOrDefault(kept, kept);
    }

    public boolean isDay() {
        return kind == FieldKind.DAY;
    }

    public boolean isNumeric() {
        return kind.isNumeric();
    }
}
