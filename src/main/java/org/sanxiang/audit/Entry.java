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
 * @param records how the record stood when the act was done, in the form of {@link RecordState}; empty where the act left it
 *                as it was
 */
record Entry(Kind kind, Instant at, Who who, Long caseId, String step, String action, String reason, String changes,
             String records) {

    private static final int KEY = 120;

    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same entry, which also says how the record stood afterwards. */
    Entry leaving(String state) {
        return new Entry(kind, at, who, caseId, step, action, reason, changes, state);
    }

    static Entry of(Recorded done, Instant at) {
        return fitting(Kind.ACTION, at, Who.of(done.actor()), done.caseId(), done.step(), done.action(), "", done.changes());
    }

    static Entry of(Accessed seen, Instant at) {
        return fitting(Kind.ACCESS, at, Who.of(seen.actor()), seen.caseId(), "", seen.what(), "",
                Map.of("of", seen.of() == null ? "" : seen.of()));
    }

    static Entry of(Refused refused, Instant at) {
        return fitting(Kind.REFUSAL, at, Who.of(refused.actor()), refused.caseId(), refused.step(), refused.step(),
                refused.reason(), refused.detail());
    }

    private static Entry fitting(Kind kind, Instant at, Who who, Long caseId, String step, String action, String reason,
                                 Map<String, String> changes) {
        return new Entry(kind, at, who, caseId, Words.fit(step, KEY), Words.fit(action, KEY), Words.fit(reason, KEY),
                Changes.write(changes), "");
    }
}
