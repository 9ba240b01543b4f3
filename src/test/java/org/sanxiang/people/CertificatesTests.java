package org.sanxiang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** How a certificate stands on a day, and what its annual review is good for (H-6). */
class CertificatesTests {

    private static final Rule TWO = new Rule("PUN-42", "two-handlers");
    private static final LocalDate TO = Somebody.CERTIFIED_TO;

    private final Certificates certificates = DeliveredCertificates.certificates();

    @Test
    void it_warns_within_thirty_days_of_its_end() {
        Person officer = Somebody.officer(1, "张三");
        assertThat(certificates.state(officer, Somebody.CERTIFIED_FROM.minusDays(1))).isEqualTo(CertificateState.COMING);
        assertThat(certificates.state(officer, TO.minusDays(31))).isEqualTo(CertificateState.VALID);
        assertThat(certificates.state(officer, TO.minusDays(30))).isEqualTo(CertificateState.ENDING);
        assertThat(certificates.state(officer, TO)).isEqualTo(CertificateState.ENDING);
        assertThat(certificates.state(officer, TO.plusDays(1))).isEqualTo(CertificateState.ENDED);
        assertThat(certificates.state(Somebody.with(2, "李四", Role.OFFICER), TO)).isEqualTo(CertificateState.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2022, FAILED, 2023-06-01, false", "2022, FAILED, 2022-12-31, true", "2022, FAILED, 2024-01-01, true",
        "2022, PASSED, 2023-06-01, true"})
    void the_review_of_the_year_before_decides(int year, AnnualResult result, LocalDate day, boolean passes) {
        Crew crew = new Crew(List.of(reviewed(new AnnualReview(year, result))));
        if (passes) {
            crew.demandCertified(day);
        } else {
            Refusing.assertRefused(Crew.REVIEWED, () -> crew.demandCertified(day));
            assertThat(certificates.state(crew.officers().get(0), day)).isEqualTo(CertificateState.NOT_REVIEWED);
        }
    }

    @Test
    void a_review_that_nobody_entered_counts_only_where_the_agency_demands_it_and_it_was_due() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Person> unreviewed = List.of(reviewed());
        new Crew(unreviewed, false).demandCertified(day);
        Refusing.assertRefused(Crew.REVIEWED, () -> new Crew(unreviewed, true).demandCertified(day));
        new Crew(unreviewed, true).demandCertified(Somebody.CERTIFIED_FROM.plusDays(1));
        new Crew(List.of(reviewed(new AnnualReview(2022, AnnualResult.PASSED))), true).demandCertified(day);
    }

    @Test
    void one_certificate_is_one_officer_under_however_many_accounts() {
        Person twin = Somebody.registered(9, new PersonForm("张三", "ZD1", Set.of(Role.OFFICER), " 川E1 ",
                Somebody.CERTIFIED_FROM, TO, null, null, null));
        Refusing.assertRefused(TWO, () -> new Crew(List.of(Somebody.officer(1, "张三"), twin)).demandTwo(TWO));
        new Crew(List.of(Somebody.officer(2, "张三"), twin)).demandTwo(TWO);
    }

    @Test
    void reviews_are_kept_by_year_and_rows_without_a_result_do_not_count() {
        Person officer = reviewed(new AnnualReview(2023, AnnualResult.PASSED), new AnnualReview(2024, null),
                new AnnualReview(2022, AnnualResult.FAILED));
        assertThat(officer.annualReviews()).containsExactly(new AnnualReview(2022, AnnualResult.FAILED),
                new AnnualReview(2023, AnnualResult.PASSED));
        assertThat(PersonForm.of(officer).reviewOf(2023)).isEqualTo(AnnualResult.PASSED);
        assertThat(PersonForm.of(officer).reviewOf(2024)).isNull();
    }

    private static Person reviewed(AnnualReview... reviews) {
        return Somebody.registered(1, new PersonForm("张三", "ZD1", Set.of(Role.OFFICER), "川E1", Somebody.CERTIFIED_FROM, TO,
                List.of(reviews), null, null, null));
    }
}
