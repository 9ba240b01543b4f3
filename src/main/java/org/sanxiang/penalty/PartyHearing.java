package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 当事人回应: ends when every right offered is used, waived or over, never earlier (行政处罚法 62). */
@Component
class PartyHearing extends PenaltyStep<PartyHeardForm> {

    private final Clock clock;

    PartyHearing(PenaltyCases cases, Clock clock) {
        super(cases, "hear-party", PartyHeardForm.class, null);
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, PartyHeardForm form, Actor actor) {
        penaltyCase.dialogue().demandRightsOver(LocalDate.now(clock));
        return penaltyCase.dialogue().outcome();
    }
}
