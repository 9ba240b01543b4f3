package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.PenaltyKind.*;

class ProposalTests {

    private final Proposal announced = proposal("10000", "500", FINE, CONFISCATE_GAINS);

    @Test
    void kinds_stand_in_the_order_of_the_law() {
        assertThat(proposal("1", null, FINE, WARNING).kinds()).isEqualTo("WARNING,FINE");
        assertThat(proposal("1", null, FINE, WARNING).kindSet()).containsExactly(WARNING, FINE);
        assertThat(Proposal.of(null, null, null, null).kindSet()).isEmpty();
        assertThat(Proposal.of(null, null, null, null)).isEqualTo(Proposal.NOTHING);
    }

    @Test
    void fine_and_confiscation_make_the_total() {
        assertThat(announced.total()).isEqualTo(new Money(10_500_00));
    }

    @Test
    void a_higher_amount_or_another_kind_is_heavier() {
        assertThat(announced.exceededBy(proposal("10000.01", "500", FINE, CONFISCATE_GAINS))).isTrue();
        assertThat(announced.exceededBy(proposal("10000", "500.01", FINE, CONFISCATE_GAINS))).isTrue();
        assertThat(announced.exceededBy(proposal("1", "500", FINE, CONFISCATE_GAINS, WARNING))).isTrue();
        assertThat(announced.exceededBy(proposal(null, null, STOP_BUSINESS))).isTrue();
    }

    @Test
    void a_lower_fine_does_not_pay_for_a_higher_confiscation() {
        assertThat(announced.exceededBy(proposal("1", "501", FINE, CONFISCATE_GAINS))).isTrue();
    }

    @Test
    void the_same_and_less_are_not_heavier() {
        assertThat(announced.exceededBy(announced)).isFalse();
        assertThat(announced.exceededBy(proposal("9000", null, FINE))).isFalse();
        assertThat(announced.exceededBy(Proposal.NOTHING)).isFalse();
    }

    @Test
    void amounts_and_kinds_go_together() {
        assertThat(problems(announced)).isEmpty();
        assertThat(problems(proposal(null, null, WARNING))).isEmpty();
        assertThat(problems(Proposal.NOTHING)).containsExactly("kinds");
        assertThat(problems(proposal("1", null, WARNING))).containsExactly("fine");
        assertThat(problems(proposal(null, null, FINE))).containsExactly("fine");
        assertThat(problems(proposal(null, "1", WARNING))).containsExactly("confiscation");
        assertThat(problems(proposal(null, null, CONFISCATE_GAINS))).containsExactly("confiscation");
    }

    private static Proposal proposal(String fine, String confiscation, PenaltyKind... kinds) {
        return Proposal.of(Set.of(kinds), yuan(fine), yuan(confiscation), null);
    }

    private static BigDecimal yuan(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> problems(Proposal proposal) {
        List<String> fields = new ArrayList<>();
        proposal.crosscheck((field, problem) -> fields.add(field));
        return fields;
    }
}
