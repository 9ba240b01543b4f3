package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.MajorFacts;
import org.sanxiang.catalog.Matters;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** 重大决定判定: tells the catalogue of the current draft, and keeps with the draft what the catalogue said. */
@Component
class MajorJudgement implements MajorFacts {

    private final PenaltyCases cases;
    private final Matters matters;
    private final Reviews reviews;
    private final AgreedGrounds agreed;

    MajorJudgement(PenaltyCases cases, Matters matters, Reviews reviews, AgreedGrounds agreed) {
        this.cases = cases;
        this.matters = matters;
        this.reviews = reviews;
        this.agreed = agreed;
    }

    @Override
    public Map<String, Object> facts(long caseId) {
        PenaltyCase c = cases.get(caseId);
        Draft draft = c.decisions().draft();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("partyKind", c.party.kind().countsAsIndividual() ? "individual" : "organisation");
        facts.put("amount", draft.proposal().total().yuan());
        facts.put("fine", draft.proposal().fine().yuan());
        facts.put("penaltyKinds", draft.proposal().kindSet().stream().map(PenaltyKind::key).toList());
        facts.put("field", matters.find(c.clue.matter()).orElseThrow().field());
        facts.put("hearingHeld", c.dialogue().heard());
        facts.put("departure", draft.departure() || below(c, draft));
        facts.put("complex", draft.complex());
        facts.put("byHand", draft.markedMajor());
        return facts;
    }

    /** Less than the statutory minimum is mitigation (减轻), ticked or not. */
    private boolean below(PenaltyCase c, Draft draft) {
        return draft.isPenalty() && new Range(matters.find(c.clue.matter()).orElseThrow(), c.party.kind()).isUndercutBy(draft.proposal().fine());
    }

    @Override
    public Verdict judged(long caseId, Map<String, Object> facts, List<Map<String, Object>> rows, String tableVersion) {
        PenaltyCase c = cases.get(caseId);
        Decisions decisions = c.decisions();
        boolean major = rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("major")));
        boolean discussion = rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("discussion")));
        String hits = rows.stream().map(row -> row.get("row") + " " + row.get("reason"))
                .collect(Collectors.joining("；"));
        decisions.judged(tableVersion, major, discussion, hits, facts.toString());
        // once a review has begun, every later text of the case comes back to it
        boolean review = decisions.draft().needsReview() || reviews.countByCaseId(caseId) > 0;
        return new Verdict(review && !isAgreedBefore(c), decisions.stillToDiscuss());
    }

    /** What was agreed to before the notice, and is still just so, is not reviewed a second time. */
    private boolean isAgreedBefore(PenaltyCase c) {
        return reviews.findFirstByCaseIdOrderByRoundDesc(c.file().id()).filter(c.reviewFirst()::isStillAgreed).isPresent()
                && agreed.changed(c).isEmpty();
    }
}
