package org.sanxiang.review;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.CaseSection.Fact.Change;
import org.sanxiang.cases.CaseSection.Fact.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests {

    @Test
    void what_is_new_and_what_is_gone_stands_where_it_was() {
        assertThat(Changes.pieces("在路边烧烤", "在河边摆摊")).containsExactly(new Piece("在", Change.SAME),
                new Piece("路", Change.REMOVED), new Piece("河", Change.ADDED), new Piece("边", Change.SAME),
                new Piece("烧烤", Change.REMOVED), new Piece("摆摊", Change.ADDED));
    }

    @Test
    void a_number_is_read_as_one() {
        assertThat(Changes.pieces("罚款10,000元", "罚款12,000元")).contains(new Piece("10,000", Change.REMOVED),
                new Piece("12,000", Change.ADDED));
    }

    @Test
    void parts_that_are_alike_are_left_out_and_parts_that_came_or_went_are_not() {
        assertThat(Changes.between(Map.of("a", "同", "b", "旧"), Map.of("a", "同", "c", "新")))
                .extracting(Fact::label).containsExactlyInAnyOrder("b", "c");
    }
}
