package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A draft of the decision. Its hash is what the catalogue, the review and the discussion speak about.
 *
 * @param judgedBy   version of the catalogue that judged it; null while it has not been judged
 * @param majorRows  the rows of the catalogue that hit
 * @param handedIn   the materials for its review that are not among what the case holds, by their keys
 * @param explanation what the reviewers are told of it (情况说明); null where none is written
 */
@Embeddable
record Draft(
        @Enumerated(EnumType.STRING) @Column(name = "decision_kind") DecisionKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "no_penalty_ground") NoPenaltyGround ground,
        String facts,
        String evidence,
        String basis,
        Proposal proposal,
        String correction,
        String performance,
        boolean surchargeAnnounced,
        String remedies,
        boolean departure,
        boolean complex,
        boolean reviewAsked,
        String handedIn,
        String hash,
        String judgedBy,
        boolean major,
        boolean discussion,
        String majorRows,
        String judgedFacts,
        String factsNote,
        boolean markedMajor,
        String education,
        String gainsBecause,
        String explanation) {

    static Draft of(DraftForm form, Party party) {
        return new Draft(form.kind(), ground(form), form.facts(), form.evidence(), form.basis(), form.proposal(),
                form.correction(), form.performance(),
                Boolean.TRUE.equals(form.surchargeAnnounced()), form.remedies(), Boolean.TRUE.equals(form.departure()),
                Boolean.TRUE.equals(form.complex()), Boolean.TRUE.equals(form.reviewAsked()),
                handedIn(form), hash(form, party), null, false, false, null, null,
                form.factsNote(), Boolean.TRUE.equals(form.markedMajor()), form.education(), form.gainsBecause(), form.explanation());
    }

    /** The same text in another round is another draft: what was agreed on the former does not speak of it. */
    Draft inRound(int number) {
        return number == 1 ? this : new Draft(kind, ground, facts, evidence, basis, proposal, correction, performance,
                surchargeAnnounced, remedies, departure, complex, reviewAsked, handedIn, sha256(number + ":" + hash),
                judgedBy, major, discussion, majorRows, judgedFacts, factsNote, markedMajor, education, gainsBecause, explanation);
    }

    Draft judged(String table, boolean isMajor, boolean needsDiscussion, String rows, String asked) {
        return new Draft(kind, ground, facts, evidence, basis, proposal, correction, performance, surchargeAnnounced,
                remedies, departure, complex, reviewAsked, handedIn, hash, table, isMajor, needsDiscussion,
                rows, asked, factsNote, markedMajor, education, gainsBecause, explanation);
    }

    /** The same draft with a mistake in its words put right: nothing of what was agreed is another. */
    Draft worded(DraftPart part, String corrected) {
        return new Draft(kind, ground, part.pick(DraftPart.FACTS, corrected, facts),
                part.pick(DraftPart.EVIDENCE, corrected, evidence), basis, proposal,
                part.pick(DraftPart.CORRECTION, corrected, correction),
                part.pick(DraftPart.PERFORMANCE, corrected, performance), surchargeAnnounced,
                part.pick(DraftPart.REMEDIES, corrected, remedies), departure, complex, reviewAsked, handedIn, hash,
                judgedBy, major, discussion, majorRows, judgedFacts, factsNote, markedMajor, education, gainsBecause,
                explanation);
    }

    List<String> handedInKeys() {
        return handedIn == null || handedIn.isEmpty() ? List.of() : List.of(handedIn.split(";"));
    }

    private static String handedIn(DraftForm form) {
        return form.materials() == null ? "" : String.join(";", form.materials());
    }

    boolean isPenalty() {
        return kind == DecisionKind.PENALTY;
    }

    /** Whether the breach is established, be it punished or not. */
    boolean isPunishable() {
        return kind == DecisionKind.PENALTY || kind == DecisionKind.NO_PENALTY;
    }

    /** Whether the notice tells the party of just this: amounts, kinds and basis. */
    boolean isAnnouncedBy(Notice notice) {
        return !proposal.exceededBy(notice.proposal()) && !notice.proposal().exceededBy(proposal)
                && Dialogue.sameWords(basis, notice.basis());
    }

    /** Whether the draft may be decided only after a review agreed to it. */
    boolean needsReview() {
        return major || reviewAsked;
    }

    /** Whether the party was taught, where its breach goes without a penalty (行政处罚法 33). */
    boolean isTaught() {
        return ground == null || !ground.asksForEducation() || education != null && !education.isBlank();
    }

    private static NoPenaltyGround ground(DraftForm form) {
        return form.kind() == DecisionKind.PENALTY || form.kind() == DecisionKind.TRANSFER ? null : form.noPenaltyGround();
    }

    /** The same area reads the same whether it comes from a form or from its column. */
    private static String plain(BigDecimal area) {
        return area == null ? "" : area.stripTrailingZeros().toPlainString();
    }

    private static String hash(DraftForm form, Party party) {
        Proposal proposal = form.proposal();
        return sha256(Stream.of(party.name(), party.idNumber(), form.kind(), ground(form), form.facts(),
                        form.evidence(), form.basis(), proposal.kinds(), proposal.fine(), proposal.confiscation(),
                        plain(proposal.demolishedM2()), form.correction(), form.performance(),
                        Boolean.TRUE.equals(form.surchargeAnnounced()), form.remedies())
                .map(String::valueOf).map(part -> part.length() + ":" + part).collect(Collectors.joining()));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
