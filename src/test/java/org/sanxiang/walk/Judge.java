package org.sanxiang.walk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Holds a case against the law after every act. */
final class Judge {

    static final List<Invariant> LAW = List.of(new NothingDecidedUnheard(), new NothingMajorUnreviewed(),
            new NothingHeavierThanAnnounced(), new DutiesApart(), new ClocksForward(), new TokenAndStageAgree(),
            new EveryEffectRecorded(), new NothingShownOrTakenTooEarly());

    /** A case on its way, as it was when it was last judged. */
    static final class Walk {

        CaseRows rows;
        int acts;

        private Walk(CaseRows rows) {
            this.rows = rows;
        }

        long id() {
            return rows.id();
        }
    }

    private final CaseReader reader;
    private final Clock clock;

    Judge(CaseReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Walk begin(long caseId) {
        return new Walk(reader.read(caseId));
    }

    /** @throws AssertionError that tells the act after which the law does not hold */
    void judge(Walk walk, String act) {
        CaseRows now = reader.read(walk.id());
        try {
            LAW.forEach(law -> law.holds(walk.rows, now, LocalDate.now(clock)));
        } catch (AssertionError broken) {
            throw new AssertionError("after " + act, broken);
        }
        walk.rows = now;
    }
}
