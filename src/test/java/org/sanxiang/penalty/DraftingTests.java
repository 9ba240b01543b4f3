package org.sanxiang.penalty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;

/** What may be drafted after what the party was told. */
class DraftingTests extends HeardCase {

    @Test
    void no_penalty_is_drafted_before_the_party_is_told() {
        ACase fresh = ACase.filed(ORGANISATION).reported("10000");
        fresh.refuses(Rules.NOT_NOTIFIED, () -> fresh.drafted("10000"));
        fresh.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
    }

    @ParameterizedTest
    @EnumSource(value = NoPenaltyGround.class, names = {"MINOR_CORRECTED", "FIRST_OFFENCE", "NO_FAULT"})
    void whoever_goes_unpunished_for_a_breach_is_taught(NoPenaltyGround ground) {
        ACase fresh = ACase.filed(ORGANISATION).reported("10000");
        fresh.refuses(Rules.TAUGHT, () -> fresh.c.decisions().drafted(Filled.noPenalty(ground, null), ACase.FUMES));
        fresh.refuses(Rules.TAUGHT, () -> fresh.c.decisions().drafted(Filled.noPenalty(ground, " "), ACase.FUMES));
        fresh.c.decisions().drafted(Filled.noPenalty(ground, "已教育"), ACase.FUMES);
    }

    @ParameterizedTest
    @EnumSource(value = NoPenaltyGround.class, names = {"UNDER_14", "INCAPACITY", "NOT_ESTABLISHED"})
    void whoever_could_do_no_wrong_or_did_none_need_not_be_taught(NoPenaltyGround ground) {
        ACase.filed(ORGANISATION).reported("10000").c.decisions().drafted(Filled.noPenalty(ground, null), ACase.FUMES);
    }

    @Test
    void no_penalty_is_drafted_while_a_statement_is_unanswered_or_a_hearing_is_due() {
        ACase open = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        open.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正", null));
        open.refuses(Rules.NOT_RECHECKED, () -> open.drafted("10000"));
        open.c.dialogue().rechecked(List.of(new RecheckForm.Point("已改正", true, "属实")));
        open.c.dialogue().hearingRequested(new HearingRequestForm(ACase.NOTIFIED, null));
        open.refuses(Rules.HEARING_MISSING, () -> open.drafted("10000"));
    }

    @Test
    void nothing_heavier_than_announced_is_drafted_but_something_lower_is() {
        a.refuses(Rules.HEAVIER, () -> a.drafted("10000.01"));
        a.drafted("10000").drafted("5000");
        assertThat(a.c.decisions().draft().proposal()).isEqualTo(Filled.fine("5000"));
    }

    @Test
    void the_last_notice_is_the_ceiling() {
        ACase twice = ACase.filed(ORGANISATION).reported("10000").notified("10000")
                .notifiedAgain("8000", ACase.NOTIFIED.plusDays(1));
        twice.refuses(Rules.HEAVIER, () -> twice.drafted("9000"));
        twice.drafted("8000");
    }

    @Test
    void another_legal_basis_needs_another_notice() {
        a.refuses(Rules.NEW_BASIS, () -> draft(withBasis("另一依据")));
        draft(withBasis("依 据\n"));
    }

    @Test
    void a_draft_stays_within_the_range_whatever_was_announced() {
        ACase much = ACase.heard("10000");
        much.notifiedAgain("60000", ACase.NOTIFIED).waived();
        much.refuses(Rules.ABOVE_RANGE, () -> much.drafted("60000"));
        a.refuses(Rules.BELOW_RANGE, () -> a.drafted("4999"));
        a.refuses(Rules.AMOUNT_BASIS, () -> a.c.decisions().drafted(Filled.draft("10000", "事实"), ACase.BUILDING));
    }

    @Test
    void no_penalty_is_drafted_for_a_child_whatever_the_report_proposed() {
        ACase child = ACase.filed(Filled.filing(INDIVIDUAL, "510521200903020000"));
        child.c.inquiry().concluded(Filled.report(ProposedHandling.NO_PENALTY), ACase.ENOUGH, ACase.FUMES);
        child.c.dialogue().proposed(Filled.fine("6000"), new Heavier(null, null));
        child.notified("6000").waived();
        child.refuses(Rules.CHILD, () -> child.drafted("6000"));
    }

    private static DraftForm withBasis(String basis) {
        DraftForm form = Filled.draft("10000", "事实");
        return new DraftForm(form.kind(), null, form.facts(), form.evidence(), basis, form.kinds(), form.fine(), null,
                null, form.correction(), form.performance(), null, form.remedies(), null, null, null, null, null, null, null, null, null);
    }
}
