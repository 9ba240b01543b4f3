package org.sanxiang.desk;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;

/**
 * How much of a step's period is left, in words and as a light.
 *
 * @param light {@code late}, {@code soon} in the last third of the period, {@code calm}, {@code stands} while the clock is
 *              stopped, or {@code none} without a clock
 */
public record Due(String light, String text) {

    public static Due of(OpenStep step, Words words) {
        return of(step.clock(), words);
    }

    /** @param clock null where nothing runs */
    public static Due of(StepClock clock, Words words) {
        if (clock == null) {
            return new Due("none", words.of("due.none"));
        }
        Deadline deadline = clock.deadline();
        String text = deadline.stands() ? words.of("due.stands") : left(deadline, words);
        return new Due(deadline.light(words.now()).name().toLowerCase(Locale.ROOT),
                deadline.provisional() ? words.of("due.provisional", text) : text);
    }

    private static String left(Deadline deadline, Words words) {
        LocalDateTime now = words.now();
        if (deadline.endsWithinDay()) {
            long hours = Math.abs(ChronoUnit.HOURS.between(now, deadline.end()));
            return words.of(deadline.isOverAt(now) ? "due.hours-late" : "due.hours-left",
                    words.minute(deadline.end()), hours);
        }
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), deadline.due());
        return words.of(days < 0 ? "due.late" : days == 0 ? "due.today" : "due.left", deadline.due().toString(),
                Math.abs(days));
    }
}
