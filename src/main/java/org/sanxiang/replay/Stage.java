package org.sanxiang.replay;

import java.util.Map;

import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.Timers;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every case of a replay needs around it. */
@Component
record Stage(Player player, Timers timers, OpenSteps openSteps, Telling telling,
             ApplicationEventPublisher events) {

    /**
     * Why an act did not happen. Whoever has nothing to do in a case yet is not let in; the ledger wants to know what is
     * missing before the step.
     */
    Rejection reason(Act act, long caseId, Rejection rejection) {
        if (rejection.rule().isEmpty() && caseId != 0 && openSteps.find(caseId, act.step()).isEmpty()) {
            return player.missing(caseId, act.step()).orElse(rejection);
        }
        return rejection;
    }

    /** A refusal leaves its entry here as it does at the pages. */
    void noteRefusal(Act act, long caseId, Rejection rejection) {
        String at = act.entry().isEmpty() ? act.step() : act.step() + "." + act.entry();
        events.publishEvent(new Refused(act.actor(), caseId == 0 ? null : caseId, at, Telling.id(rejection),
                Map.of("sentence", telling.sentence(rejection))));
    }
}
