package org.sanxiang.penalty;

import java.util.List;
import java.util.Objects;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Opinions;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.evidence.CasePapers;
import org.sanxiang.evidence.EvidenceKind;
import org.sanxiang.review.Material;
import org.sanxiang.review.MaterialList;
import org.sanxiang.review.MaterialList.Line;
import org.springframework.stereotype.Component;

/** 送审材料: which lines of the list a case has by itself, on paper, or not at all. */
@Component
class HeldMaterials {

    private final MaterialList list;
    private final CaseEvidence evidence;
    private final CasePapers papers;
    private final Opinions opinions;

    HeldMaterials(MaterialList list, CaseEvidence evidence, CasePapers papers, Opinions opinions) {
        this.list = list;
        this.evidence = evidence;
        this.papers = papers;
        this.opinions = opinions;
    }

    List<Material> of(PenaltyCase c) {
        return list.lines().stream().map(line -> material(line, c)).toList();
    }

    List<Choice> byHand(PenaltyCase c) {
        return list.lines().stream().filter(Line::byHand).filter(line -> held(line.key(), c) == null)
                .filter(line -> line.always() || occurred(line.key(), c)).map(Line::choice).toList();
    }

    private Material material(Line line, PenaltyCase c) {
        String held = held(line.key(), c);
        boolean there = held != null || line.byHand() && isHandedIn(line.key(), c);
        return new Material(line.key(), line.name(), line.always() || occurred(line.key(), c), there, held);
    }

    /** Where the case holds it; null where it does not. */
    private String held(String key, PenaltyCase c) {
        long id = c.file().id();
        boolean holds = switch (key) {
            case "draft" -> c.decisions().draft() != null;
            case "explanation" -> c.decisions().draft() != null && isWritten(c.decisions().draft().explanation());
            case "report" -> c.report != null;
            case "records" -> evidence.of(id).records() > 0;
            case "evidence" -> evidence.of(id).items() > 0;
            case "hearing" -> c.hearings.stream().map(Hearing::hearingRecord).anyMatch(HeldMaterials::isWritten);
            case "appraisal" -> hasAppraisal(id, true);
            case "unit-opinion" -> isSaid(id, "check-investigation");
            case "head-opinion" -> isSaid(id, "approve-notice");
            default -> false;
        };
        return holds ? "/cases/" + id + "#" + place(key) : papers.of(id).stream()
                .filter(paper -> paper.kind().equals(key)).map(paper -> "/cases/" + id + "#section-evidence").findFirst().orElse(null);
    }

    private static String place(String key) {
        return switch (key) {
            case "draft", "explanation" -> "section-decision";
            case "records", "evidence", "appraisal" -> "section-evidence";
            case "unit-opinion", "head-opinion" -> "opinions";
            default -> "section-inquiry";
        };
    }

    /** Whether the case has had what only some cases have. */
    private boolean occurred(String key, PenaltyCase c) {
        return switch (key) {
            case "hearing" -> c.dialogue().heard();
            case "appraisal" -> hasAppraisal(c.file().id(), false);
            default -> false;
        };
    }

    private boolean hasAppraisal(long caseId, boolean withFile) {
        return evidence.items(caseId).stream().filter(item -> item.kind() == EvidenceKind.EXPERT_OPINION)
                .anyMatch(item -> !withFile || !item.hashes().isEmpty());
    }

    private boolean isSaid(long caseId, String step) {
        return opinions.findByCaseIdOrderById(caseId).stream().anyMatch(opinion -> opinion.step().equals(step));
    }

    private static boolean isHandedIn(String key, PenaltyCase c) {
        Draft draft = c.decisions().draft();
        return draft != null && draft.handedInKeys().contains(key);
    }

    private static boolean isWritten(String text) {
        return Objects.nonNull(text) && !text.isBlank();
    }
}
