package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 集体讨论: the heads discuss a complex or major case before it is decided (行政处罚法 57). */
@Component
class CollectiveDiscussion extends PenaltyStep<DiscussionForm> {

    private final Officers officers;

    CollectiveDiscussion(PenaltyCases cases, Officers officers) {
        super(cases, "discuss", DiscussionForm.class, Duty.DISCUSSANT);
        this.officers = officers;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.headsAs("members.personId");
    }

    @Override
    String take(PenaltyCase penaltyCase, DiscussionForm form, Actor actor) {
        Decisions decisions = penaltyCase.decisions();
        decisions.deliberated(Deliberation.of(form, officers.heads(form.members(), penaltyCase.file()), decisions.draft().hash()),
                form.fewerBecause());
        return Outcomes.of(form.conclusion());
    }
}
