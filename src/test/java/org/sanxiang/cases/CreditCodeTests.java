package org.sanxiang.cases;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"91510521MA7735727U", "91350100M000100Y43"})
    void a_code_with_its_check_character_is_valid(String code) {
        assertThat(new CreditCode(code).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91510521MA7735727T", "91510521MA7753727U", "91350100M000100Y34", "91510521ma7735727u",
        "91510521MA773572U", "91510521MA7735727UU", "91510521MAO735727U", "9151O521MA7735727U", ""})
    void a_code_of_another_form_or_with_a_wrong_character_is_not(String code) {
        assertThat(new CreditCode(code).isValid()).isFalse();
    }
}
