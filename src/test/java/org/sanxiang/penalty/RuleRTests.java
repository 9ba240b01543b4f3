package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;

/** What a draft may differ in from the last notice, and what asks for a new one (行政处罚法 44, 45). */
class RuleRTests {

    private final ACase a = ACase.heard("10000");

    @Test
    void less_of_the_same_needs_no_new_notice() {
        a.drafted("9000");
        assertThat(a.c.decisions().draft().proposal()).isEqualTo(Filled.fine("9000"));
    }

    @Test
    void more_is_refused_whatever_the_party_said() {
        a.refuses(Rules.HEAVIER, () -> a.drafted("10000.01"));
    }

    @Test
    void other_kinds_of_penalty_are_refused_even_if_they_are_fewer() {
        Proposal both = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.WARNING), BigDecimal.valueOf(9000), null, null);
        a.c.dialogue().proposed(both, new Heavier(HeavierGround.FOUND_BY_REVIEW, "遗漏警告"));
        a.c.dialogue().notified(Filled.notice(both, true, ACase.NOTIFIED, null), ACase.THRESHOLD);
        a.waived();
        a.refuses(Rules.NEW_KINDS, () -> a.drafted("9000"));
    }

    @Test
    void another_basis_is_refused_and_another_line_end_is_not() {
        a.refuses(Rules.NEW_BASIS, () -> draft(form(Set.of(PenaltyKind.FINE), BigDecimal.valueOf(9000), "事实", "另一依据", null)));
        draft(form(Set.of(PenaltyKind.FINE), BigDecimal.valueOf(9000), "事实", "依 据\n", null));
    }

    @Test
    void facts_in_other_words_need_a_note_that_they_are_the_same() {
        a.refuses(Rules.FACTS_DIFFER, () -> draft(form(Set.of(PenaltyKind.FINE), BigDecimal.valueOf(9000), "另一事实", "依据", null)));
        draft(form(Set.of(PenaltyKind.FINE), BigDecimal.valueOf(9000), "事实整理", "依据", "仅作文字整理"));
        assertThat(a.c.decisions().draft().factsNote()).isEqualTo("仅作文字整理");
    }

    @Test
    void a_lower_notice_lowers_what_can_be_decided() {
        a.notifiedAgain("8000", ACase.NOTIFIED).waived();
        a.refuses(Rules.HEAVIER, () -> a.drafted("9000"));
        a.drafted("8000");
    }

    @Test
    void the_head_lets_the_last_notice_stand_only_where_it_covers_what_is_proposed_now() {
        a.c.inquiry().concluded(Filled.report("9000"), ACase.ENOUGH, ACase.FUMES);
        a.c.dialogue().demandStillCovers();
        a.c.dialogue().proposed(Filled.fine("12000"), new Heavier(HeavierGround.NEW_FACT, "又查出一处"));
        a.refuses(Rules.HEAVIER, () -> a.c.dialogue().demandStillCovers());
    }

    @Test
    void there_is_nothing_to_let_stand_where_nobody_was_told() {
        ACase untold = ACase.filed(ORGANISATION).reported("10000");
        untold.refuses(Rules.NOT_NOTIFIED, () -> untold.c.dialogue().demandStillCovers());
    }

    @Test
    void what_the_former_party_was_told_does_not_count_for_the_new_one() {
        a.drafted("10000").judged(false, false);
        assertThat(a.c.inquiry().partyChanged(Filled.otherParty(), ACase.DECIDED)).isTrue();
        assertThat(a.c.party.name()).isEqualTo("承受公司");
        assertThat(a.c.file().subject().partyName()).isEqualTo("承受公司");
        assertThat(a.c.formerParties).extracting(FormerParty::name).containsExactly("样例当事人");
        a.refuses(Rules.NOT_NOTIFIED, () -> a.drafted("10000"));
        a.refuses(Rules.NOT_NOTIFIED,
                () -> a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false));
    }

    @Test
    void a_hearing_that_the_former_party_asked_for_dies_with_its_notice() {
        ACase asked = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        asked.c.dialogue().hearingRequested(new HearingRequestForm(ACase.NOTIFIED, null));
        asked.c.inquiry().partyChanged(Filled.otherParty(), ACase.DECIDED);
        asked.notifiedAgain("10000", ACase.DECIDED).waivedOn(ACase.DECIDED).drafted("10000");
    }

    @Test
    void a_party_that_nobody_was_told_of_is_changed_without_a_new_notice() {
        assertThat(ACase.filed(ORGANISATION).reported("10000").c.inquiry()
                .partyChanged(Filled.otherParty(), ACase.DECIDED)).isFalse();
    }

    private void draft(DraftForm form) {
        a.c.decisions().drafted(form, ACase.FUMES);
    }

    private static DraftForm form(Set<PenaltyKind> kinds, BigDecimal fine, String facts, String basis, String note) {
        return new DraftForm(DecisionKind.PENALTY, null, facts, "证据", basis, kinds, fine, null, null, "限期改正",
                "十五日内缴纳", true, "六十日内复议", null, null, null, null, null, note, null, null, null);
    }
}
