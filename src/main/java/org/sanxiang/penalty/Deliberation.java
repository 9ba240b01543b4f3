package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A discussion among the heads: a collective discussion of the case, or of a disagreement with the reviewers.
 *
 * @param conclusion  key of what was concluded
 * @param memberNames the heads present with what each said, one a line
 * @param draftHash   the draft that was discussed
 */
@Embeddable
record Deliberation(
        boolean dispute,
        LocalDate heldOn,
        String place,
        String because,
        String recorder,
        String reporters,
        String attendingReviewers,
        @Column(name = "members") String memberNames,
        int memberCount,
        String conclusion,
        String opinion,
        String draftHash) {

    static Deliberation of(DiscussionForm form, Heads heads, String draftHash) {
        return new Deliberation(false, form.heldOn(), form.place(), form.because(), form.recorder(), form.reporters(),
                form.attendingReviewers(), heads.said(), heads.count(), form.conclusion().name(), form.opinion(),
                draftHash);
    }

    static Deliberation of(DisputeForm form, Heads heads, String draftHash) {
        return new Deliberation(true, form.heldOn(), form.place(), form.because(), form.recorder(), form.reporters(),
                form.attendingReviewers(), heads.said(), heads.count(), form.conclusion().name(), form.opinion(),
                draftHash);
    }

    boolean agreedOn(String hash) {
        return !dispute && conclusion.equals(DiscussionConclusion.AGREED.name()) && draftHash.equals(hash);
    }

    boolean changed() {
        return !dispute && conclusion.equals(DiscussionConclusion.CHANGED.name());
    }
}
