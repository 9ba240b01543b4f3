package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 拟稿: the decision as it will be issued, and the materials for its review.
 *
 * @param reviewAsked asks for a legal review of a draft that the catalogue does not call major
 * @param materials   what is handed in for the review beside what the case holds, by the keys of the list of materials
 * @param explanation what the reviewers are told of the draft (情况说明)
 * @param factsNote   why the facts that carry the penalty are still those of the notice although the words differ
 * @param markedMajor lists the decision as major by hand, where no other row of the catalogue does
 * @param education   how the party was taught the law, where a breach goes without a penalty (行政处罚法 33)
 * @param gainsBecause why not all that the party gained is confiscated (行政处罚法 28)
 */
record DraftForm(
        @NotNull DecisionKind kind,
        NoPenaltyGround noPenaltyGround,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 4000) String evidence,
        @NotBlank @Size(max = 1000) String basis,
        Set<PenaltyKind> kinds,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        @Size(max = 1000) String correction,
        @NotBlank @Size(max = 1000) String performance,
        Boolean surchargeAnnounced,
        @NotBlank @Size(max = 1000) String remedies,
        Boolean departure,
        Boolean complex,
        Boolean reviewAsked,
        @Size(max = 20) List<String> materials,
        @Size(max = 4000) String explanation,
        @Size(max = 1000) String factsNote,
        Boolean markedMajor,
        @Size(max = 1000) String education,
        @Size(max = 1000) String gainsBecause) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (kind == DecisionKind.PENALTY) {
            proposal().crosscheck(problems);
            if (correction == null || correction.isBlank()) {
                problems.accept("correction", "invalid.correction-required");
            }
        } else if (kind != null && kind != DecisionKind.TRANSFER && noPenaltyGround == null) {
            problems.accept("noPenaltyGround", "invalid.ground-required");
        }
    }

    Proposal proposal() {
        return kind == DecisionKind.PENALTY ? Proposal.of(kinds, fine, confiscation, demolishedM2) : Proposal.NOTHING;
    }
}
