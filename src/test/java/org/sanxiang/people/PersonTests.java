package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;

class PersonTests {

    private static final LocalDate FROM = Somebody.CERTIFIED_FROM;
    private static final LocalDate TO = Somebody.CERTIFIED_TO;

    @Test
    void a_certificate_is_valid_from_its_first_to_its_last_day() {
        Person officer = Somebody.officer(1, "张三");
        assertThat(officer.isCertifiedOn(FROM.minusDays(1))).isFalse();
        assertThat(officer.isCertifiedOn(FROM)).isTrue();
        assertThat(officer.isCertifiedOn(TO)).isTrue();
        assertThat(officer.isCertifiedOn(TO.plusDays(1))).isFalse();
    }

    @Test
    void a_certificate_needs_a_number_and_both_dates() {
        assertThat(certified(null, FROM, TO)).isFalse();
        assertThat(certified(" ", FROM, TO)).isFalse();
        assertThat(certified("川E1", null, TO)).isFalse();
        assertThat(certified("川E1", FROM, null)).isFalse();
        assertThat(certified("川E1", FROM, TO)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, , true", "false, , false", ", , false", "false, 2017-12-31, true", "false, 2018-01-01, false",
        "true, 2020-01-01, true"})
    void whoever_began_to_review_since_2018_needs_the_legal_qualification(Boolean qualified, LocalDate since,
                                                                          boolean may) {
        Person reviewer = Somebody.registered(1, new PersonForm("张三", "FZ", Set.of(Role.LEGAL_REVIEWER), null, null, null,
                qualified, since, null));
        assertThat(reviewer.mayReview()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, true, true", "2022-01-01, true, false", "2022-12-31, true, false", "2022-12-31, false, true"})
    void a_certificate_has_its_first_annual_review_for_the_year_that_it_began(LocalDate day, boolean demanded, boolean reviewed) {
        assertThat(Somebody.officer(1, "张三").isReviewedFor(day, demanded)).isEqualTo(reviewed);
    }

    @Test
    void a_person_has_the_roles_of_the_register() {
        Person head = Somebody.with(1, "张三", Role.UNIT_HEAD, Role.OFFICER);
        assertThat(head.roles()).containsExactly(Role.OFFICER, Role.UNIT_HEAD);
        assertThat(head.has(Role.OFFICER)).isTrue();
        assertThat(head.has(Role.LEGAL_REVIEWER)).isFalse();
        assertThat(Somebody.with(2, "李四").roles()).isEmpty();
    }

    @Test
    void whoever_has_left_is_not_active() {
        assertThat(Somebody.gone(1, "张三", Role.OFFICER).isActive()).isFalse();
        assertThat(Somebody.officer(2, "李四").isActive()).isTrue();
    }

    private static boolean certified(String number, LocalDate from, LocalDate to) {
        return Somebody.registered(1, new PersonForm("张三", "ZD1", Set.of(Role.OFFICER), number, from, to, null, null, null))
                .isCertifiedOn(FROM);
    }
}
