package org.sanxiang.reports.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.sanxiang.reports.Years;

/**
 * Which entries somebody looks for; every part may be missing.
 *
 * @param year      null for this one
 * @param text      part of what stands in any field
 * @param withdrawn true where those are wanted that count no more
 * @param entry     one of them, on whose page the list is to be opened
 */
record EntriesWanted(Integer year, String text, Boolean withdrawn, Long entry) {

    int yearOr(LocalDate today) {
        return year == null || year < Years.FIRST || year > today.getYear() ? today.getYear() : year;
    }

    /** Where among those found the one is that is to be seen; at their beginning where it is not among them, or none is wanted. */
    int place(List<Entry> found) {
        return IntStream.range(0, found.size()).filter(place -> Objects.equals(found.get(place).id(), entry)).findFirst().orElse(0);
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
