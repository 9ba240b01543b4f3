package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.PenaltyKind.*;

class HearingThresholdTests {

    @ParameterizedTest
    @CsvSource({"4999.99, 4999.99, true, false", "5000, 0, true, true", "0, 5000, true, true",
        "19999.99, 19999.99, false, false", "20000, 0, false, true", "0, 20000, false, true"})
    void fine_and_confiscation_are_compared_each_on_its_own(BigDecimal fine, BigDecimal confiscation,
                                                            boolean individual, boolean reached) {
        Proposal proposal = Proposal.of(Set.of(FINE, CONFISCATE_GAINS), fine, confiscation, null);
        assertThat(ACase.THRESHOLD.reachedBy(proposal, individual)).isEqualTo(reached);
    }

    @ParameterizedTest
    @EnumSource(value = PenaltyKind.class, names = {"DOWNGRADE", "REVOKE_LICENCE", "RESTRICT_BUSINESS", "STOP_BUSINESS",
        "CLOSE", "BAN"})
    void a_heavy_kind_reaches_it_whatever_the_amount(PenaltyKind kind) {
        assertThat(ACase.THRESHOLD.reachedBy(Proposal.of(Set.of(kind), null, null, null), false)).isTrue();
    }

    @Test
    void the_other_kinds_do_not() {
        Set<PenaltyKind> light = EnumSet.of(WARNING, CRITICISM, FINE, CONFISCATE_GAINS, CONFISCATE_GOODS, SUSPEND_LICENCE);
        assertThat(ACase.THRESHOLD.reachedBy(Proposal.of(light, null, null, null), true)).isFalse();
    }
}
