package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** What a notice must offer the party, and what a heavier one needs. */
class NoticeTests extends NotifiedCase {

    @Test
    void a_hearing_is_offered_where_the_threshold_is_reached() {
        ACase fresh = ACase.filed(ORGANISATION).reported("20000");
        fresh.refuses(Rules.HEARING_OFFERED, () -> fresh.c.dialogue()
                .notified(Filled.notice(Filled.fine("20000"), false, NOTIFIED, null), ACase.THRESHOLD));
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("19999.99"), false, NOTIFIED, null), ACase.THRESHOLD);
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("20000"), true, NOTIFIED, "新事实"), ACase.THRESHOLD);
    }

    @Test
    void the_party_is_told_of_nothing_heavier_than_the_head_approved() {
        a.refuses(Rules.NOTICE_AS_APPROVED, () -> again("10000.01"));
        again("10000");
        again("9000");
        assertThat(a.c.dialogue().notice().proposal()).isEqualTo(Filled.fine("9000"));
    }

    @Test
    void more_than_the_last_notice_is_proposed_only_on_a_ground_other_than_what_the_party_said() {
        a.refuses(Rules.HEAVIER_NOTICE, () -> propose("10000.01", null, null));
        a.refuses(Rules.HEAVIER_NOTICE, () -> propose("10000.01", HeavierGround.NEW_FACT, " "));
        a.refuses(Rules.HEAVIER_NOTICE, () -> propose("10000.01", null, "当事人态度恶劣"));
        propose("10000", null, null);
        propose("10000.01", HeavierGround.NEW_EVIDENCE, "取得新的票据");
        again("10000.01");
        assertThat(a.c.notices).hasSize(2);
    }

    @Test
    void a_new_kind_of_penalty_or_a_larger_area_makes_a_proposal_heavier() {
        BigDecimal fine = Filled.fine("9000").fine().yuan();
        Proposal kind = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.WARNING), fine, null, null);
        Proposal area = Proposal.of(Set.of(PenaltyKind.FINE), fine, null, BigDecimal.ONE);
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.dialogue().proposed(kind, new Heavier(null, null)));
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.dialogue().proposed(area, new Heavier(null, null)));
    }

    @Test
    void a_report_made_again_is_held_against_the_last_notice_too() {
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.inquiry().concluded(Filled.report("12000"), ACase.ENOUGH, ACase.FUMES));
        a.c.inquiry().concluded(Filled.report("9000"), ACase.ENOUGH, ACase.FUMES);
        assertThat(a.c.proposal).isEqualTo(Filled.fine("9000"));
    }

    private void propose(String fine, HeavierGround ground, String because) {
        a.c.dialogue().proposed(Filled.fine(fine), new Heavier(ground, because));
    }

    private void again(String fine) {
        a.c.dialogue().notified(Filled.notice(Filled.fine(fine), true, NOTIFIED.plusDays(1), null), ACase.THRESHOLD);
    }
}
