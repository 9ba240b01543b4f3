package org.sanxiang.people.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as cells have it: 2023-01-31, 2023/1/31, 2023.1.31, 2023年1月31日, or the number by which Excel keeps it. */
public final class CellDate {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COUNTED = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private CellDate() {
    }

    /** Empty where the text is no day. */
    public static Optional<LocalDate> read(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return Optional.of(ZERO.plusDays(Long.parseLong(counted.group(1))));
        }
        Matcher written = WRITTEN.matcher(text);
        try {
            return !written.matches() ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(written.group(1)),
                    Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }
}
