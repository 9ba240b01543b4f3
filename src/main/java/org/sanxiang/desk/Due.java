package org.sanxiang.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.sanxiang.cases.OpenStep;

/**
 * How much of a step's period is left, in words and as a light.
 *
 * @param light {@code late}, {@code soon} in the last third of the period, {@code calm}, or {@code none} without a clock
 */
public record Due(String light, String text) {

    private static final int THIRD = 3;

    static Due of(LocalDate since, LocalDate due, LocalDate today, Words words) {
        if (due == null) {
            return new Due("none", words.of("due.none"));
        }
        long left = ChronoUnit.DAYS.between(today, due);
        long whole = ChronoUnit.DAYS.between(since, due);
        String light = left < 0 ? "late" : left * THIRD <= whole ? "soon" : "calm";
        return new Due(light, words.of(key(left), due.toString(), Math.abs(left)));
    }

    public static Due of(OpenStep step, Words words) {
        return of(words.day(step.since()), step.due(), words.today(), words);
    }

    private static String key(long left) {
        return left < 0 ? "due.late" : left == 0 ? "due.today" : "due.left";
    }
}
