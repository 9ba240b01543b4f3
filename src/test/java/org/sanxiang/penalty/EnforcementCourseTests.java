package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.ExecutionRules.*;

/** How enforcement goes on by agreement, rests, and ends (行政强制法 39, 40, 42). */
class EnforcementCourseTests {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 10);

    private final Enforced served = Enforced.fine("10000");

    @Test
    void only_a_surcharge_is_remitted_and_only_to_a_party_that_made_good() {
        served.refuses(REMITTED_TOO_MUCH, () -> agree("1", "已补救"));
        served.surcharged(DUE.plusDays(10), "3000");
        served.refuses(REMITTED_TOO_MUCH, () -> agree("3000.01", "已补救"));
        served.refuses(REMITTED_WITHOUT_MEASURES, () -> agree("1000", " "));
        agree("1000", "已补救");
        assertThat(Debt.of(served.c).total()).isEqualTo(new Money(12_000_00));
        agree(null, null);
        served.refuses(REMITTED_TOO_MUCH, () -> agree("2000.01", "已补救"));
        agree("2000", "已补救");
        assertThat(Debt.of(served.c).total()).isEqualTo(new Money(10_000_00));
    }

    @Test
    void while_enforcement_rests_nobody_is_compelled() {
        served.surcharged(DUE.plusDays(1), "300").demanded(APRIL, "10300")
                .suspended(APRIL, SuspensionGround.THIRD_PARTY_CLAIM);
        served.refuses(SUSPENDED, () -> served.surcharged(DUE.plusDays(20), "1"));
        served.refuses(SUSPENDED, () -> served.demanded(APRIL, "10300"));
        served.refuses(SUSPENDED, () -> served.applied(LocalDate.of(2023, 9, 18), "10300"));
        served.refuses(SUSPENDED, () -> agree(null, null));
        served.refuses(SUSPENDED, () -> served.suspended(APRIL, SuspensionGround.OTHER));
        served.paid(APRIL, "300").resumed(APRIL.plusDays(5)).applied(LocalDate.of(2023, 9, 18), "10000");
    }

    @Test
    void only_what_rests_is_resumed_and_not_before_it_rested() {
        served.refuses(NOT_SUSPENDED, () -> served.resumed(APRIL));
        served.suspended(APRIL, SuspensionGround.OTHER);
        served.refuses(RESUMED_EARLY, () -> served.resumed(APRIL.minusDays(1)));
        served.resumed(APRIL);
        served.refuses(NOT_SUSPENDED, () -> served.resumed(APRIL));
        assertThat(served.c.course().isSuspended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PARTY_DIED, INDIVIDUAL, true", "PARTY_DIED, SOLE_TRADER, true", "PARTY_DIED, ORGANISATION, false",
        "PARTY_DISSOLVED, INDIVIDUAL, false", "PARTY_DISSOLVED, SOLE_TRADER, true", "PARTY_DISSOLVED, ORGANISATION, true",
        "OBJECT_LOST, INDIVIDUAL, true", "OTHER, ORGANISATION, true"})
    void a_ground_fits_the_party(EndGround ground, PartyKind kind, boolean fits) {
        assertThat(ground.fits(kind)).isEqualTo(fits);
    }

    @Test
    void enforcement_ends_on_a_ground_that_fits_and_once() {
        served.refuses(END_GROUND, () -> served.ended(APRIL, EndGround.PARTY_DIED));
        served.ended(APRIL, EndGround.PARTY_DISSOLVED);
        served.refuses(ENDED, () -> served.ended(APRIL, EndGround.OTHER));
        served.refuses(ENDED, () -> served.demanded(APRIL, "10000"));
    }

    @Test
    void a_decision_that_stands_is_not_ended_as_revoked() {
        served.refuses(NOT_REVOKED, () -> served.ended(APRIL, EndGround.DECISION_REVOKED));
        served.remedy(RemedyKind.RECONSIDERATION, APRIL).result(RemedyOutcome.REVOKED, APRIL.plusDays(9), null);
        served.refuses(NOT_REVOKED, () -> served.ended(APRIL, EndGround.DECISION_REVOKED));
        served.result(RemedyOutcome.REVOKED, APRIL.plusDays(9)).ended(APRIL.plusDays(9), EndGround.DECISION_REVOKED);
        assertThat(served.c.course().isEnded()).isTrue();
    }

    @Test
    void what_rested_three_years_because_the_party_could_not_perform_is_given_up() {
        LocalDate over = APRIL.plusYears(3);
        served.refuses(THREE_YEARS, () -> served.ended(over, EndGround.THREE_YEARS_SUSPENDED));
        served.suspended(APRIL, SuspensionGround.HARDSHIP);
        served.refuses(THREE_YEARS, () -> served.ended(over.minusDays(1), EndGround.THREE_YEARS_SUSPENDED));
        served.ended(over, EndGround.THREE_YEARS_SUSPENDED);
        Enforced other = Enforced.fine("10000").suspended(APRIL, SuspensionGround.OTHER);
        other.refuses(THREE_YEARS, () -> other.ended(over, EndGround.THREE_YEARS_SUSPENDED));
    }

    private void agree(String remitted, String measures) {
        served.c.course().agreed(new AgreementForm(APRIL, "分三期履行", measures,
                remitted == null ? null : new BigDecimal(remitted), true));
    }
}
