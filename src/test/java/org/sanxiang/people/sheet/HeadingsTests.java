package org.sanxiang.people.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The first line of a table that is sent. */
class HeadingsTests {

    private static final List<String> DEMANDED = List.of("日期", "件数");

    @Test
    void every_column_stands_there_in_whatever_order() {
        Headings headings = new Headings(List.of("件数", "", "日期"));
        assertThat(headings.problems(DEMANDED)).isEmpty();
        assertThat(headings.place("日期")).isEqualTo(2);
    }

    @Test
    void one_that_is_missing_or_that_nobody_knows_is_named() {
        assertThat(new Headings(List.of("日期", "数量")).problems(DEMANDED))
                .containsEntry("件数", "register.column-missing").containsEntry("数量", "register.column-unknown").hasSize(2);
        assertThat(Headings.of(new Sheet(List.of())).problems(DEMANDED)).hasSize(2);
    }

    @Test
    void of_one_that_stands_there_twice_nobody_knows_which_is_meant() {
        assertThat(new Headings(List.of("日期", "件数", "件数")).problems(DEMANDED)).containsOnlyKeys("件数")
                .containsValue("register.column-twice");
    }
}
