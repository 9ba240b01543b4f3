package org.sanxiang.cases;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.CaseWord.Of.NUMBER;
import static org.sanxiang.cases.CaseWord.Of.PARTY;

/** By what a case can be found. */
class CaseWordTests {

    @Test
    void a_name_is_found_from_each_of_its_characters_on() {
        assertThat(words(PARTY, "样例公司")).containsExactlyInAnyOrder("样例公司", "例公司", "公司", "司");
    }

    @Test
    void a_figure_and_a_latin_word_are_found_from_their_beginning_only() {
        assertThat(words(NUMBER, "〔2023〕第77号")).containsExactlyInAnyOrder("〔2023〕第77号", "2023〕第77号", "〕第77号", "第77号",
                "77号", "号");
    }

    @Test
    void a_character_of_two_units_is_not_cut_in_two() {
        assertThat(words(PARTY, "𠮷某")).containsExactlyInAnyOrder("𠮷某", "某");
    }

    @Test
    void of_a_long_name_a_word_holds_only_the_beginning() {
        assertThat(words(PARTY, "甲".repeat(60))).allMatch(word -> word.length() <= CaseWord.LONGEST).hasSize(CaseWord.LONGEST);
    }

    private static Set<String> words(CaseWord.Of kind, String text) {
        return CaseWord.of(kind, text).stream().map(CaseWord::word).collect(toSet());
    }
}
