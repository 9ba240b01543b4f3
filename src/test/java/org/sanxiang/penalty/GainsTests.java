package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.sanxiang.cases.PartyKind.ORGANISATION;

/** What the party gained by its breach is confiscated, or it is written why not (行政处罚法 28). */
class GainsTests {

    private final ACase filed = ACase.filed(ORGANISATION);

    @Test
    void what_the_party_gained_is_confiscated_or_it_is_explained_why_not() {
        filed.refuses(Rules.GAINS_LEFT, () -> reported(Filled.gained("8000", "7999.99", null)));
        filed.refuses(Rules.GAINS_LEFT, () -> reported(Filled.gained("8000", null, " ")));
        reported(Filled.gained("8000", "7000", "已退赔一千元"));
        reported(Filled.gained("8000", "8000", null));
    }

    @Test
    void goods_that_are_confiscated_do_not_stand_for_what_was_gained() {
        ReportForm goods = Filled.gained(ProposedHandling.PENALTY, PenaltyKind.CONFISCATE_GOODS, "8000", "8000", null);
        filed.refuses(Rules.GAINS_LEFT, () -> filed.c.inquiry().concluded(goods, ACase.ENOUGH, ACase.BARBECUE));
        ReportForm gains = Filled.gained(ProposedHandling.PENALTY, PenaltyKind.CONFISCATE_GAINS, "8000", "8000", null);
        filed.c.inquiry().concluded(gains, ACase.ENOUGH, ACase.BARBECUE);
    }

    @ParameterizedTest
    @EnumSource(ProposedHandling.class)
    void gains_are_left_without_a_reason_only_where_no_breach_of_ours_is_found(ProposedHandling handling) {
        ReportForm left = Filled.gained(handling, PenaltyKind.CONFISCATE_GAINS, "8000", null, null);
        if (handling.isPunishable()) {
            filed.refuses(Rules.GAINS_LEFT, () -> reported(left));
        } else {
            reported(left);
        }
    }

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"PENALTY", "NO_PENALTY"})
    void a_draft_confiscates_what_the_party_gained_or_explains_why_not(DecisionKind kind) {
        ACase gained = ACase.filed(ORGANISATION);
        gained.c.inquiry().concluded(Filled.gained("8000", "8000", null), ACase.ENOUGH, ACase.FUMES);
        gained.c.dialogue().notified(Filled.notice(gained.c.proposal, true, ACase.NOTIFIED, null), ACase.THRESHOLD);
        gained.waived();
        gained.refuses(Rules.GAINS_LEFT, () -> gained.c.decisions().drafted(Filled.confiscating(kind, "7999.99", null), ACase.FUMES));
        gained.c.decisions().drafted(Filled.confiscating(kind, "7000", "已退赔一千元"), ACase.FUMES);
        gained.c.decisions().drafted(Filled.confiscating(DecisionKind.PENALTY, "8000", null), ACase.FUMES);
    }

    @Test
    void where_no_breach_is_found_nothing_is_confiscated() {
        ACase gained = ACase.filed(ORGANISATION);
        gained.c.inquiry().concluded(Filled.gained("8000", "8000", null), ACase.ENOUGH, ACase.FUMES);
        gained.c.decisions().drafted(Filled.confiscating(DecisionKind.NOT_ESTABLISHED, "0", null), ACase.FUMES);
    }

    private void reported(ReportForm form) {
        filed.c.inquiry().concluded(form, ACase.ENOUGH, ACase.FUMES);
    }
}
