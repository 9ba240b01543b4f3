package org.sanxiang.cases;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"510521198608140067", "51052119900101005X", "510521200802290018"})
    void a_number_with_its_check_digit_is_valid(String number) {
        assertThat(new IdentityNumber(number).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"510521198608140068", "51052119900101005x", "510521199001010050", "510521196808140067",
        "510521860814006", "51052119860814006", "5105211986081400677", "", "X10521198608140067", "51052119860814００67"})
    void a_number_of_another_form_or_with_a_wrong_digit_is_not(String number) {
        assertThat(new IdentityNumber(number).isValid()).isFalse();
    }

    @Test
    void a_day_that_never_was_makes_no_birth_date() {
        IdentityNumber thirtiethOfFebruary = new IdentityNumber("510521199002300016");
        assertThat(thirtiethOfFebruary.isValid()).isFalse();
        assertThat(thirtiethOfFebruary.birthDate()).isNull();
    }

    @Test
    void the_number_tells_the_birth_date() {
        assertThat(new IdentityNumber("510521200802290018").birthDate()).isEqualTo(LocalDate.of(2008, 2, 29));
    }
}
