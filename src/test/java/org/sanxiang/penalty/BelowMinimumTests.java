package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Less than the statutory minimum needs a ground of arts. 30 to 32; that the draft calls itself a departure is none. */
class BelowMinimumTests {

    @Test
    void a_departure_without_a_ground_stays_within_the_range() {
        ACase a = ACase.heard("10000");
        a.refuses(Rules.BELOW_RANGE, () -> a.c.decisions().drafted(departing("4999"), ACase.FUMES));
        a.c.decisions().drafted(departing("5000"), ACase.FUMES);
    }

    private static DraftForm departing(String fine) {
        return new DraftForm(DecisionKind.PENALTY, null, "事实", "证据", "依据", Set.of(PenaltyKind.FINE), new BigDecimal(fine),
                null, null, "限期改正", "十五日内缴纳", true, "六十日内复议", true, null, null, null, null, null, null, null, null);
    }
}
