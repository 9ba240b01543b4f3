package org.sanxiang.penalty;

import java.time.LocalDateTime;

import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;

/**
 * A clock of the case, and what became of it.
 *
 * @param subject what it is about where the case has several of the kind; empty otherwise
 * @param done    when what it demands was done; null where it was not, or where it is a right
 */
record ClockOfCase(StepClock clock, Kind kind, String subject, LocalDateTime done) {

    /** Whether the agency must act, the party may act, or the case has gone another way. */
    enum Kind { DUTY, RIGHT, GONE }

    static ClockOfCase duty(StepClock clock, LocalDateTime done) {
        return new ClockOfCase(clock, Kind.DUTY, "", done);
    }

    static ClockOfCase right(StepClock clock) {
        return new ClockOfCase(clock, Kind.RIGHT, "", null);
    }

    ClockState state(LocalDateTime now) {
        Deadline deadline = clock.deadline();
        if (kind == Kind.GONE) {
            return ClockState.ENDED;
        } else if (done != null) {
            return deadline.isOverAt(done) ? ClockState.DONE_LATE : ClockState.DONE;
        } else if (deadline.stands()) {
            return ClockState.STANDING;
        } else if (deadline.isOverAt(now)) {
            return kind == Kind.RIGHT ? ClockState.EXPIRED : ClockState.OVERDUE;
        }
        return ClockState.RUNNING;
    }
}
