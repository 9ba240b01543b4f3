package org.sanxiang.reports.registers;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

/**
 * Which entries somebody looks for; every part may be missing.
 *
 * @param year      null for this one
 * @param text      part of what stands in any field
 * @param withdrawn true where those are wanted that count no more
 */
record EntriesWanted(Integer year, String text, Boolean withdrawn) {

    int yearOr(LocalDate today) {
        return year == null || year < Year.of(1949).getValue() || year > today.getYear() ? today.getYear() : year;
    }

    /** @param chosen what the fields with choices must say; empty where it does not matter */
    boolean fits(Register register, Entry entry, Map<String, String> chosen) {
        return (entry.withdrawal() != null) == Boolean.TRUE.equals(withdrawn)
                && register.withChoices().stream().allMatch(field -> {
                    String wanted = chosen.getOrDefault(field.key(), "");
                    return wanted.isEmpty() || entry.is(field.key(), wanted);
                })
                && (text == null || text.isBlank() || register.fields().stream()
                    .anyMatch(field -> field.shown(entry.values().get(field.key())).contains(text.strip())));
    }
}
