package org.sanxiang.penalty;

import java.util.List;

import org.sanxiang.cases.SideClock;
import org.sanxiang.cases.SideClocks;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** The clocks by which the agency answers reconsideration and litigation (行政复议法 48, 54, 行政诉讼法 67). */
@Component
class RemedyClocks implements SideClocks {

    private final PenaltyCases cases;

    RemedyClocks(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public boolean isMovedBy(String action) {
        return action.startsWith("remedy");
    }

    @Override
    public List<SideClock> of(long caseId, Periods periods) {
        return cases.findById(caseId).stream().flatMap(c -> c.remedies.stream())
                .map(remedy -> answer(remedy, periods)).toList();
    }

    private static SideClock answer(Remedy remedy, Periods periods) {
        String period = remedy.answerPeriod();
        return new SideClock(new StepClock(period, periods.deadline(remedy.answerableFrom(), period)),
                remedy.authority() + " " + remedy.documentNumber(), remedy.answerOwedUntil());
    }
}
