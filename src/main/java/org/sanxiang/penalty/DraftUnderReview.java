package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Wording;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.review.Grounds;
import org.sanxiang.review.Material;
import org.sanxiang.review.ReviewedDraft;
import org.springframework.stereotype.Component;

/** What the reviewers are told of a case: its draft, what that rests on, and the materials that come with it. */
@Component
class DraftUnderReview implements ReviewedDraft {

    private final PenaltyCases cases;
    private final CaseEvidence evidence;
    private final HeldMaterials materials;
    private final Wording wording;

    DraftUnderReview(PenaltyCases cases, CaseEvidence evidence, HeldMaterials materials, Wording wording) {
        this.cases = cases;
        this.evidence = evidence;
        this.materials = materials;
        this.wording = wording;
    }

    @Override
    public String hash(long caseId) {
        return cases.findById(caseId).map(c -> c.decisions().draft()).map(Draft::hash).orElse("");
    }

    @Override
    public boolean isBeforeNotice(long caseId) {
        return cases.findById(caseId)
                .filter(c -> c.isNoticeToCome() && c.decisions().draft() != null && c.decisions().draft().isPenalty()).isPresent();
    }

    @Override
    public List<Material> materials(long caseId) {
        return cases.findById(caseId).map(materials::of).orElse(List.of());
    }

    /** What may be handed in because the case does not hold it. */
    List<Choice> byHand(long caseId) {
        return materials.byHand(cases.get(caseId));
    }

    @Override
    public Grounds grounds(long caseId) {
        Party party = cases.findById(caseId).map(c -> c.party).orElse(null);
        return party == null ? Grounds.UNKNOWN : new Grounds(Draft.sha256(party.name() + "\n" + party.idNumber()), Draft.sha256(evidence.reliedOn(caseId)));
    }

    @Override
    public Map<String, String> words(long caseId, String hash) {
        Optional<Draft> draft = cases.findById(caseId).stream().flatMap(c -> c.drafts.stream()).filter(one -> one.hash().equals(hash)).findFirst();
        Map<String, String> words = new LinkedHashMap<>();
        draft.ifPresent(one -> {
            words.put("form.draft.facts", one.facts());
            words.put("form.draft.evidence", one.evidence());
            words.put("form.draft.basis", one.basis());
            ProposalFacts.of(one.proposal()).forEach(fact ->
                    words.merge(fact.label(), wording.value(fact.value()), (first, next) -> first + "、" + next));
            words.put("form.draft.correction", one.correction());
            words.put("form.draft.performance", one.performance());
            words.put("form.draft.remedies", one.remedies());
        });
        return words;
    }
}
