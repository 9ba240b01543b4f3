package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.Wording;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.Grounds;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewedDraft;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** Whether what the review agreed to is still so: another party or other evidence voids its 同意 (行政处罚法 58). */
@Component
class AgreedGrounds {

    private final Reviews reviews;
    private final ReviewedDraft draft;
    private final Wording wording;

    AgreedGrounds(Reviews reviews, ReviewedDraft draft, Wording wording) {
        this.reviews = reviews;
        this.draft = draft;
        this.wording = wording;
    }

    /** What has changed since the last review agreed to the current text; empty where nothing has, or where it did not agree. */
    List<AgreedPoint> changed(PenaltyCase c) {
        ReviewRound last = reviews.findFirstByCaseIdOrderByRoundDesc(c.file().id())
                .filter(round -> round.conclusion() == Conclusion.AGREED).orElse(null);
        List<AgreedPoint> changed = new ArrayList<>();
        if (last != null) {
            Grounds now = draft.grounds(c.file().id());
            c.decisions().changedSince(last.draftHash(), changed);
            if (last.grounds().hasOtherParty(now)) {
                changed.add(AgreedPoint.PARTY);
            }
            if (last.grounds().hasOtherEvidence(now)) {
                changed.add(AgreedPoint.EVIDENCE_RELIED_ON);
            }
        }
        return changed;
    }

    /** @throws org.sanxiang.kernel.Refusal naming the points on which a new round must be asked for */
    void demandUnchanged(PenaltyCase c) {
        List<AgreedPoint> changed = changed(c);
        Rules.AGREED_THEN_CHANGED.demand(changed.isEmpty(), String.join("、", changed.stream()
                .map(point -> wording.value("AgreedPoint." + point.name())).toList()));
    }
}
