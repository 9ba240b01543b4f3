package org.sanxiang.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refused;

/**
 * What the trail says about one event, before it has its place in a chain.
 *
 * @param at      in microseconds, which is what both databases keep
 * @param caseId  null where the event concerned no case
 * @param reason  why it was refused; empty for what was not
 * @param changes what was stated, in the form of {@link Changes}
 */
record Entry(Kind kind, Instant at, Who who, Long caseId, String step, String action, String reason, String changes) {

    private static final int KEY = 120;

    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        step = Words.fit(step, KEY);
        action = Words.fit(action, KEY);
        reason = Words.fit(reason, KEY);
    }

    static Entry of(Recorded done, Instant at) {
        return new Entry(Kind.ACTION, at, Who.of(done.actor()), done.caseId(), done.step(), done.action(), "",
                Changes.write(done.changes()));
    }

    static Entry of(Accessed seen, Instant at) {
        return new Entry(Kind.ACCESS, at, Who.of(seen.actor()), seen.caseId(), "", seen.what(), "",
                Changes.write(Map.of("of", seen.of() == null ? "" : seen.of())));
    }

    static Entry of(Refused refused, Instant at) {
        return new Entry(Kind.REFUSAL, at, Who.of(refused.actor()), refused.caseId(), refused.step(), refused.step(),
                refused.reason(), Changes.write(refused.detail()));
    }
}
