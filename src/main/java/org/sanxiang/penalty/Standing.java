package org.sanxiang.penalty;

import org.sanxiang.kernel.Money;

/** What of the decision is to be carried out after remedies; the decision itself keeps its date and its amounts. */
record Standing(Money fine, Money confiscation, boolean isRevoked) {

    static Standing decided(Proposal proposal) {
        return new Standing(proposal.fine(), proposal.confiscation(), false);
    }

    Standing after(RemedyResult result) {
        if (result.outcome().voids()) {
            return new Standing(Money.ZERO, Money.ZERO, true);
        }
        return new Standing(result.fine() == null ? fine : result.fine(),
                result.confiscation() == null ? confiscation : result.confiscation(), isRevoked);
    }
}
