package org.sanxiang.cases;

import java.time.Instant;

import org.sanxiang.kernel.MovingClock;

/** The timers of the processes, for those who move the clock themselves. */
public interface Timers {

    /**
     * Moves the clock on to the instant; every timer that is due until then fires on its way, each at its own instant.
     *
     * @return how many fired
     */
    int moveOn(MovingClock clock, Instant to);
}
