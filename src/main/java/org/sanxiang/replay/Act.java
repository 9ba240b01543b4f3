package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

import org.sanxiang.kernel.Actor;

/**
 * Something done in a case on a day.
 *
 * @param step empty for the registration of the clue
 * @param said what is filled in, by field name; every other field stays as the form shows it first
 * @param need whether the case, as it stands then, has need of it; what it does not need is left out
 */
record Act(LocalDate day, String step, String entry, Actor actor, Map<String, Object> said, Predicate<Course> need) {

    Act(LocalDate day, String step, String entry, Actor actor, Map<String, Object> said) {
        this(day, step, entry, actor, said, course -> true);
    }

    Act where(Predicate<Course> needed) {
        return new Act(day, step, entry, actor, said, needed);
    }
}
