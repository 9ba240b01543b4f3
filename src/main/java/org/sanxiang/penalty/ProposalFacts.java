package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseSection.Fact;

/** A penalty in words; what it does not contain is left out. */
final class ProposalFacts {

    private ProposalFacts() {
    }

    static List<Fact> of(Proposal proposal) {
        return Stream.concat(
                proposal.kindSet().stream().map(kind -> Fact.of("fact.penalty.kind", kind)),
                Stream.of(
                        Fact.of("fact.penalty.fine", proposal.fine().isZero() ? null : proposal.fine()),
                        Fact.of("fact.penalty.confiscation", proposal.confiscation().isZero() ? null
                                : proposal.confiscation()),
                        Fact.of("fact.penalty.demolished", proposal.demolishedM2())))
                .filter(fact -> !fact.value().isEmpty()).collect(Collectors.toList());
    }
}
