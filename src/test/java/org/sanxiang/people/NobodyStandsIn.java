package org.sanxiang.people;

import java.time.Clock;

/** Days on which nobody stands in for anybody, for tests in other modules. */
public final class NobodyStandsIn {

    private NobodyStandsIn() {
    }

    public static StandIns standIns() {
        return new StandIns(new DelegationsInMemory(), new PeopleInMemory(), Clock.systemUTC());
    }
}
