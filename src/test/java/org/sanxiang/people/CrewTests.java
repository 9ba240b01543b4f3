package org.sanxiang.people;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two officers are two identities, each certified on the day (行政处罚法 42). */
class CrewTests {

    private static final Rule TWO = new Rule("PUN-42", "two-handlers");

    private final PeopleInMemory people = new PeopleInMemory(Somebody.officer(1, "张三"), Somebody.officer(2, "张三"),
            Somebody.with(3, "李四", Role.UNIT_HEAD), Somebody.gone(4, "王五", Role.OFFICER),
            Somebody.with(5, "赵六", Role.OFFICER));

    @Test
    void two_officers_of_the_same_name_are_two() {
        crew(1L, 2L).demandTwo(TWO);
        assertThat(crew(1L, 2L).names()).isEqualTo("张三、张三");
    }

    @Test
    void the_same_officer_entered_twice_is_one() {
        Refusing.assertRefused(TWO, () -> crew(1L, 1L).demandTwo(TWO));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 99})
    void whoever_is_no_officer_or_has_left_or_is_unknown_does_not_count(long other) {
        Refusing.assertRefused(TWO, () -> crew(1L, other).demandTwo(TWO));
    }

    @Test
    void each_has_a_certificate_valid_on_the_day() {
        crew(1L, 2L).demandCertified(Somebody.CERTIFIED_FROM);
        crew(1L, 2L).demandCertified(Somebody.CERTIFIED_TO);
        uncertified(crew(1L, 2L), Somebody.CERTIFIED_FROM.minusDays(1));
        uncertified(crew(1L, 2L), Somebody.CERTIFIED_TO.plusDays(1));
        uncertified(crew(1L, 5L), Somebody.CERTIFIED_FROM);
    }

    @Test
    void the_annual_review_that_is_missing_is_named_by_its_year() {
        Crew reviewed = Crew.of(List.of(1L, 2L), people, true);
        assertThatThrownBy(() -> reviewed.demandCertified(LocalDate.of(2023, 3, 1))).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.getArguments()).containsExactly("张三", 2022));
    }

    private static void uncertified(Crew crew, LocalDate day) {
        Refusing.assertRefused(Crew.CERTIFIED, () -> crew.demandCertified(day));
    }

    private Crew crew(Long... ids) {
        return Crew.of(List.of(ids), people, false);
    }
}
