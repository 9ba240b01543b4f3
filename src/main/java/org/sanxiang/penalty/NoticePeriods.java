package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.KeptDates;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/**
 * The periods of a notice whose last days have not come yet. An arrangement that comes later may give the party more days,
 * never fewer than it could count on: of the two last days the later one holds.
 */
@Component
class NoticePeriods implements KeptDates {

    private final PenaltyCases cases;
    private final Periods periods;
    private final Clock clock;

    NoticePeriods(PenaltyCases cases, Periods periods, Clock clock) {
        this.cases = cases;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void countAnew(long caseId) {
        cases.findById(caseId).filter(c -> c.dialogue().isOpened()).ifPresent(this::countAnew);
    }

    private void countAnew(PenaltyCase c) {
        Notice notice = c.dialogue().notice();
        Notice counted = notice.countedIn(periods, LocalDate.now(clock));
        if (!counted.equals(notice)) {
            PenaltyCase.replaceLast(c.notices, counted);
        }
    }
}
