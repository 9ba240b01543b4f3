package org.sanxiang.penalty;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** What a notice must offer the party, and what a heavier one needs. */
class NoticeTests extends NotifiedCase {

    @Test
    void a_hearing_is_offered_where_the_threshold_is_reached() {
        ACase fresh = ACase.filed(ORGANISATION);
        fresh.refuses(Rules.HEARING_OFFERED, () -> fresh.c.dialogue()
                .notified(Filled.notice(Filled.fine("20000"), false, NOTIFIED, null), ACase.THRESHOLD));
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("19999.99"), false, NOTIFIED, null), ACase.THRESHOLD);
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("20000"), true, NOTIFIED, "新事实"), ACase.THRESHOLD);
    }

    @Test
    void a_heavier_notice_needs_a_ground_other_than_what_the_party_said() {
        a.refuses(Rules.HEAVIER_NOTICE, () -> again("10000.01", null));
        a.refuses(Rules.HEAVIER_NOTICE, () -> again("10000.01", " "));
        again("10000.01", "发现新的证据");
        assertThat(a.c.notices).hasSize(2);
    }

    @Test
    void a_notice_that_is_not_heavier_needs_no_ground() {
        again("10000", null);
        again("9000", null);
        assertThat(a.c.dialogue().notice().proposal()).isEqualTo(Filled.fine("9000"));
    }

    @Test
    void a_new_kind_of_penalty_makes_a_notice_heavier() {
        Proposal more = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.WARNING), Filled.fine("9000").fine().yuan(), null,
                null);
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.dialogue().notified(
                Filled.notice(more, true, NOTIFIED.plusDays(1), null), ACase.THRESHOLD));
    }

    private void again(String fine, String newGround) {
        a.c.dialogue().notified(Filled.notice(Filled.fine(fine), true, NOTIFIED.plusDays(1), newGround), ACase.THRESHOLD);
    }
}
