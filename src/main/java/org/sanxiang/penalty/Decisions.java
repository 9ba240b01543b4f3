package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.Stage;
import org.sanxiang.catalog.Matter;
import org.sanxiang.review.ReviewRound;

import static org.sanxiang.penalty.Rules.*;

/** From the draft to the decision that is issued: what was agreed is what is decided and what is printed. */
record Decisions(PenaltyCase c) {

    void drafted(DraftForm form, Matter matter) {
        Draft draft = Draft.of(form, c.party).inRound(c.roundNumber());
        TAUGHT.demand(draft.isTaught());
        GAINS_LEFT.warn(!draft.isPunishable() || !c.report.leavesGains(draft.proposal()), draft.gainsBecause());
        if (draft.isPenalty()) {
            demandToBeAnnounced(draft);
            c.inquiry().demandAge(c.report.mitigation());
            c.inquiry().demandProvided(matter, draft.proposal(), c.report.mitigation(), c.report.amountBasis());
        }
        c.drafts.add(draft);
    }

    /** What is drafted before the notice stays within what the head approved; what comes after it, within what it said. */
    private void demandToBeAnnounced(Draft draft) {
        if (c.isNoticeToCome()) {
            NOTICE_AS_APPROVED.demand(!c.proposal.exceededBy(draft.proposal()));
            return;
        }
        c.dialogue().demandHeard();
        demandAnnounced(draft);
        FACTS_DIFFER.warn(Dialogue.sameWords(c.dialogue().notice().facts(), draft.facts()), draft.factsNote());
    }

    /** Nothing is decided that is heavier or other than what the party was told (行政处罚法 44, 45). */
    private void demandAnnounced(Draft draft) {
        c.dialogue().demandCovers(draft.proposal(), draft.basis());
    }

    void judged(String table, boolean major, boolean discussion, String rows, String facts) {
        PenaltyCase.replaceLast(c.drafts, draft().judged(table, major, discussion, rows, facts));
    }

    /** Puts right a mistake of words; what was agreed stays agreed, because nothing of it changes. */
    void misspelt(ClericalForm form, int longest, LocalDate today) {
        NOT_DRAFTED.demand(draft() != null);
        DECIDED_ALREADY.demand(decision() == null);
        NOT_CLERICAL.demand(new MereWords(c.party.name(), longest).hold(form.wrong(), form.right()), longest);
        String before = form.part().of(draft());
        WORDS_NOT_FOUND.demand(before != null && before.contains(form.wrong())
                && before.indexOf(form.wrong()) == before.lastIndexOf(form.wrong()));
        PenaltyCase.replaceLast(c.drafts, draft().worded(form.part(), before.replace(form.wrong(), form.right())));
        c.clericalCorrections.add(new ClericalCorrection(draft().hash(), form.part(), form.wrong(), form.right(),
                form.because(), today));
    }

    /** In which points the current draft differs from the one of that hash; of two alike in all else the words differ. */
    void changedSince(String hash, List<AgreedPoint> changed) {
        Draft then = c.drafts.stream().filter(one -> one.hash().equals(hash)).findFirst().orElse(null);
        if (then != null && draft() != null && !draft().hash().equals(hash)) {
            Stream.of(AgreedPoint.values()).filter(point -> point != AgreedPoint.OTHER_WORDS)
                    .filter(point -> point.differs(then, draft())).forEach(changed::add);
            if (changed.isEmpty()) {
                changed.add(AgreedPoint.OTHER_WORDS);
            }
        }
    }

    /** Whether the heads must still discuss the draft; what they changed themselves they need not discuss twice. */
    boolean stillToDiscuss() {
        Deliberation last = c.ofRound(c.deliberations, Round::deliberationsFrom).stream()
                .filter(deliberation -> !deliberation.dispute()).reduce((earlier, later) -> later).orElse(null);
        return draft().discussion() && (last == null || !last.agreedOn(draft().hash()) && !wroteDown(last));
    }

    /** Whether the draft is the text that the heads changed, and no later one: a review that does not agree ends that. */
    private boolean wroteDown(Deliberation last) {
        List<Draft> drafts = c.ofRound(c.drafts, Round::draftsFrom);
        Draft before = drafts.size() < 2 ? null : drafts.get(drafts.size() - 2);
        return last.changed() && before != null && before.hash().equals(last.draftHash())
                && !draft().hash().equals(last.draftHash());
    }

    void deliberated(Deliberation deliberation, String fewerBecause) {
        MEMBERS.demand(deliberation.memberCount() > 0);
        FEW_MEMBERS.warn(deliberation.memberCount() >= 3, fewerBecause, deliberation.memberCount());
        c.deliberations.add(deliberation);
    }

    /**
     * @param review  the last round of review; null where there was none
     * @param overdue whether the 90 days are over (late, not refused: 行政处罚法 60)
     */
    void decided(DecisionForm form, ReviewRound review, LocalDate today, boolean overdue) {
        Draft draft = draft();
        DECISION_AS_DRAFTED.demand(draft != null && draft.kind().name().equals(form.conclusion().name()));
        DECIDED_WHILE_SUSPENDED.demand(!c.decisionPeriod().isSuspended());
        LATE.warn(!overdue, form.lateBecause());
        demandDecidable(draft, review, today);
        c.decisions.add(Decision.approved(draft, today, form.lateBecause()));
        c.file().reached(Stage.DECIDED);
    }

    /** The gate of the decision, asked again before it is issued: notice, rights, recheck, hearing, review, discussion. */
    void demandDecidable(Draft draft, ReviewRound review, LocalDate today) {
        if (draft.isPenalty()) {
            c.dialogue().demandRightsOver(today);
            c.dialogue().demandHeard();
            demandAnnounced(draft);
            NOT_JUDGED.demand(draft.judgedBy() != null);
        }
        demandReviewed(draft, review);
        demandDiscussed();
    }

    /** Nothing that is major, or was sent for review once, is decided unless a review agreed to just this text (行政处罚法 58). */
    void demandReviewed(Draft draft, ReviewRound review) {
        REVIEW_PASSED.demand(isPassed(draft, review));
        REVIEWED_AFTER_NOTICE.demand(review == null || !draft.isPenalty()
                || c.reviewFirst().suffices(review));
    }

    static boolean isPassed(Draft draft, ReviewRound review) {
        boolean begun = draft.isPenalty() && review != null;
        return !draft.needsReview() && !begun || review != null && review.agreedTo(draft.hash());
    }

    /** Where the catalogue says so, the heads have discussed the draft (行政处罚法 57). */
    void demandDiscussed() {
        DISCUSSED.demand(!stillToDiscuss());
    }

    void demandIssuable(ReviewRound review, LocalDate today) {
        NOT_DECIDED.demand(decision() != null && draft() != null && decision().draftHash().equals(draft().hash()));
        demandDecidable(draft(), review, today);
    }

    void issued(String number, LocalDate date) {
        DATE_BEFORE_APPROVAL.demand(!date.isBefore(decision().approvedOn()), decision().approvedOn());
        Draft draft = draft();
        CONTENTS.demand(Stream.of(c.party.name(), c.party.address(), draft.facts(), draft.evidence(), draft.basis(),
                draft.performance(), draft.remedies()).noneMatch(part -> part == null || part.isBlank()));
        PenaltyCase.replaceLast(c.decisions, decision().issued(number, date));
        c.file().decided(date);
    }

    /** The draft of this round that was written last; null where there is none. */
    Draft draft() {
        return PenaltyCase.last(c.ofRound(c.drafts, Round::draftsFrom));
    }

    /** The decision of this round; null where there is none. */
    Decision decision() {
        return PenaltyCase.last(c.ofRound(c.decisions, Round::decisionsFrom));
    }
}
