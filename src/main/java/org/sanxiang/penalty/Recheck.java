package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Collectors;

import org.sanxiang.catalog.Matters;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 复核: every point that the party raised is answered (行政处罚法 45). */
@Component
class Recheck extends PenaltyStep<RecheckForm> {

    private final Matters matters;

    Recheck(PenaltyCases cases, Matters matters) {
        super(cases, "recheck", RecheckForm.class, null);
        this.matters = matters;
    }

    @Override
    public RecheckForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        List<RecheckForm.Point> points = c.responses.stream()
                .filter(response -> response.notice() == c.notices.size() - 1 && response.statement() != null)
                .map(response -> new RecheckForm.Point(first(response.statement()), null, null))
                .collect(Collectors.toList());
        return new RecheckForm(points.isEmpty() ? List.of(new RecheckForm.Point(null, null, null)) : points, null,
                null, c.proposal.kindSet(), c.proposal.fine().yuan(), c.proposal.confiscation().yuan(),
                c.proposal.demolishedM2(), null, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, RecheckForm form, Actor actor) {
        penaltyCase.dialogue().rechecked(form.points());
        penaltyCase.inquiry().proposedAnew(form, matters.find(penaltyCase.clue.matter()).orElseThrow());
        return Outcomes.of(form.outcome());
    }

    private static String first(String statement) {
        return statement.length() > 500 ? statement.substring(0, 500) : statement;
    }
}
