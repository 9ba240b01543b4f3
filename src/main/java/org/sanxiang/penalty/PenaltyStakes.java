package org.sanxiang.penalty;

import java.util.stream.Collectors;

import org.sanxiang.cases.Stake;
import org.sanxiang.cases.Stakes;
import org.springframework.stereotype.Component;

/** What a penalty case is about: its current draft, or what the investigation proposes while there is none. */
@Component
class PenaltyStakes implements Stakes {

    private final PenaltyCases cases;

    PenaltyStakes(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public Stake of(long caseId) {
        PenaltyCase c = cases.get(caseId);
        Draft draft = c.decisions().draft();
        Proposal proposal = draft != null ? draft.proposal() : c.proposal == null ? Proposal.NOTHING : c.proposal;
        return new Stake(proposal.total(), proposal.kindSet().stream().map(PenaltyKind::key).collect(Collectors.toSet()));
    }
}
