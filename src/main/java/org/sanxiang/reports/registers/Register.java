package org.sanxiang.reports.registers;

import java.util.List;

/** A register with its fields, in the order of the form. */
public record Register(String key, String name, String source, List<RegisterField> fields) {

    RegisterField day() {
        return fields.stream().filter(RegisterField::isDay).findFirst().orElseThrow();
    }

    /** @throws java.util.NoSuchElementException where the register has no such field */
    public RegisterField field(String name) {
        return fields.stream().filter(field -> field.key().equals(name)).findFirst().orElseThrow();
    }

    public List<RegisterField> withChoices() {
        return fields.stream().filter(field -> !field.choices().isEmpty()).toList();
    }
}
