package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 意见不一致: the heads decide how the handlers go on; a major decision still needs 同意 (行政处罚法 58). */
@Component
class DisputeSettlement extends PenaltyStep<DisputeForm> {

    private final Officers officers;

    DisputeSettlement(PenaltyCases cases, Officers officers) {
        super(cases, "settle-dispute", DisputeForm.class, Duty.DISCUSSANT);
        this.officers = officers;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.headsAs("members.personId");
    }

    @Override
    String take(PenaltyCase penaltyCase, DisputeForm form, Actor actor) {
        Rules.NOTHING_TO_RECHECK.demand(form.conclusion() != DisputeConclusion.RECHECK || !penaltyCase.isNoticeToCome());
        Decisions decisions = penaltyCase.decisions();
        decisions.deliberated(Deliberation.of(form, officers.heads(form.members(), penaltyCase.file()), decisions.draft().hash()),
                form.fewerBecause());
        return form.conclusion() == DisputeConclusion.TERMINATE
                ? new Termination(penaltyCase).outcome() : Outcomes.of(form.conclusion());
    }
}
