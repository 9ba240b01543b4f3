package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft's hash speaks for everything that will be printed. */
class DraftTests {

    private static final Party PARTY = party("样例当事人", Filled.CREDIT_CODE);

    /** A form whose one named field differs from the usual. */
    private static DraftForm form(String changed) {
        return new DraftForm(DecisionKind.PENALTY, null,
                changed.equals("facts") ? "另" : "事实",
                changed.equals("evidence") ? "另" : "证据",
                changed.equals("basis") ? "另" : "依据",
                changed.equals("kinds") ? EnumSet.of(PenaltyKind.FINE, PenaltyKind.WARNING) : Set.of(PenaltyKind.FINE),
                new BigDecimal(changed.equals("fine") ? "10000.01" : "10000"),
                changed.equals("confiscation") ? BigDecimal.ONE : null,
                changed.equals("demolishedM2") ? BigDecimal.ONE : new BigDecimal("120.00"),
                changed.equals("correction") ? "另" : "限期改正",
                changed.equals("performance") ? "另" : "十五日内缴纳",
                changed.equals("surchargeAnnounced") ? true : null,
                changed.equals("remedies") ? "另" : "六十日内复议",
                changed.equals("departure") ? true : null, changed.equals("complex") ? true : null,
                changed.equals("reviewAsked") ? true : null, changed.equals("materials") ? List.of("application") : null, null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "evidence", "basis", "kinds", "fine", "confiscation", "demolishedM2", "correction",
        "performance", "surchargeAnnounced", "remedies"})
    void whatever_is_printed_changes_the_hash(String changed) {
        assertThat(hash(form(changed))).isNotEqualTo(hash(form("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"departure", "complex", "reviewAsked", "materials"})
    void what_only_routes_the_draft_does_not(String changed) {
        assertThat(hash(form(changed))).isEqualTo(hash(form("")));
    }

    @Test
    void another_party_changes_the_hash() {
        assertThat(Draft.of(form(""), party("另一当事人", Filled.CREDIT_CODE)).hash()).isNotEqualTo(hash(form("")));
        assertThat(Draft.of(form(""), party("样例当事人", Filled.IDENTITY_NUMBER)).hash()).isNotEqualTo(hash(form("")));
    }

    @Test
    void another_kind_of_decision_or_ground_changes_the_hash() {
        DraftForm minor = noPenalty(DecisionKind.NO_PENALTY, NoPenaltyGround.MINOR_CORRECTED);
        assertThat(hash(minor)).isNotEqualTo(hash(noPenalty(DecisionKind.NO_PENALTY, NoPenaltyGround.FIRST_OFFENCE)));
        assertThat(hash(minor)).isNotEqualTo(hash(noPenalty(DecisionKind.NOT_ESTABLISHED, NoPenaltyGround.MINOR_CORRECTED)));
        assertThat(hash(minor)).isEqualTo(hash(noPenalty(DecisionKind.NO_PENALTY, NoPenaltyGround.MINOR_CORRECTED)));
    }

    @Test
    void words_moved_from_one_field_to_the_next_change_the_hash() {
        DraftForm form = form("");
        DraftForm moved = new DraftForm(form.kind(), null, form.facts() + "证", "据", form.basis(), form.kinds(),
                form.fine(), null, form.demolishedM2(), form.correction(), form.performance(), null, form.remedies(),
                null, null, null, null, null, null, null, null, null);
        assertThat(hash(moved)).isNotEqualTo(hash(form));
    }

    @Test
    void a_draft_shown_again_and_left_as_it_is_keeps_its_hash() {
        DraftForm form = form("");
        DraftForm again = new DraftForm(form.kind(), NoPenaltyGround.NO_FAULT, form.facts(), form.evidence(), form.basis(),
                EnumSet.copyOf(form.kinds()), new BigDecimal("10000.00"), new BigDecimal("0.00"), new BigDecimal("120"),
                form.correction(), form.performance(), false, form.remedies(), false, false, false, List.of(), "说明", null, null, null, null);
        assertThat(hash(again)).isEqualTo(hash(form));
    }

    @Test
    void a_penalty_has_no_ground_not_to_punish_and_no_penalty_no_amounts() {
        assertThat(Draft.of(form(""), PARTY).ground()).isNull();
        Draft none = Draft.of(noPenalty(DecisionKind.NO_PENALTY, NoPenaltyGround.NO_FAULT), PARTY);
        assertThat(none.proposal()).isEqualTo(Proposal.NOTHING);
        assertThat(none.isPenalty()).isFalse();
    }

    @Test
    void what_the_catalogue_said_is_kept_with_the_draft() {
        Draft draft = Draft.of(form("reviewAsked"), PARTY);
        Draft judged = draft.judged("3", true, true, "MD-01", "{amount=10000}");
        assertThat(judged.hash()).isEqualTo(draft.hash());
        assertThat(judged.judgedBy()).isEqualTo("3");
        assertThat(judged.major()).isTrue();
        assertThat(judged.discussion()).isTrue();
        assertThat(judged.majorRows()).isEqualTo("MD-01");
        assertThat(judged.judgedFacts()).isEqualTo("{amount=10000}");
        assertThat(judged.reviewAsked()).isTrue();
    }

    @Test
    void major_drafts_and_those_for_which_it_was_asked_need_a_review() {
        assertThat(Draft.of(form(""), PARTY).needsReview()).isFalse();
        assertThat(Draft.of(form("reviewAsked"), PARTY).needsReview()).isTrue();
        assertThat(Draft.of(form(""), PARTY).judged("1", true, false, "", "").needsReview()).isTrue();
    }

    private static String hash(DraftForm form) {
        return Draft.of(form, PARTY).hash();
    }

    private static Party party(String name, String number) {
        return new Party(PartyKind.ORGANISATION, name, number, null, "李四", "样例路1号", null);
    }

    private static DraftForm noPenalty(DecisionKind kind, NoPenaltyGround ground) {
        return new DraftForm(kind, ground, "事实", "证据", "依据", Set.of(PenaltyKind.FINE), BigDecimal.TEN, null, null, null,
                "无", null, "六十日内复议", null, null, null, null, null, null, null, null, null);
    }
}
