package org.sanxiang.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatedTests {

    private enum Colour {
        RED, GREEN {
            @Override
            public String toString() {
                return "constants with a body have a class of their own";
            }
        }
    }

    private record Point(String raised, Boolean adopted) {
    }

    private record Form(String name, LocalDate day, BigDecimal yuan, Colour colour, Set<Colour> colours, Money fine,
                        Point point, List<Point> points, List<Long> servers) {
    }

    @Test
    void fields_stand_in_the_order_of_the_form_and_empty_ones_are_left_out() {
        Form form = new Form("名", LocalDate.of(2023, 3, 1), new BigDecimal("10.50"), Colour.GREEN, null, new Money(150), null,
                List.of(), List.of(7L, 3L));
        assertThat(Stated.fields(form)).containsExactly(Map.entry("name", "名"), Map.entry("day", "2023-03-01"),
                Map.entry("yuan", "10.50"), Map.entry("colour", "Colour.GREEN"), Map.entry("fine", "1.50"),
                Map.entry("servers[0]", "7"), Map.entry("servers[1]", "3"));
    }

    @Test
    void nothing_stated_is_nothing_recorded() {
        assertThat(Stated.fields(new Form("", null, null, null, Set.of(), null, new Point(null, null), null, null)))
                .isEmpty();
    }

    @Test
    void rows_are_numbered_and_their_fields_named() {
        Form form = new Form(null, null, null, null, null, null, new Point("要点", true),
                List.of(new Point("一", false), new Point("二", null)), null);
        assertThat(Stated.fields(form)).containsExactly(Map.entry("point.raised", "要点"),
                Map.entry("point.adopted", "true"), Map.entry("points[0].raised", "一"),
                Map.entry("points[0].adopted", "false"), Map.entry("points[1].raised", "二"));
    }

    @Test
    void several_choices_read_the_same_in_whatever_order_they_were_made() {
        Set<Colour> chosen = new LinkedHashSet<>(List.of(Colour.RED, Colour.GREEN));
        assertThat(Stated.fields(colours(chosen))).containsExactly(Map.entry("colours[0]", "Colour.RED"),
                Map.entry("colours[1]", "Colour.GREEN"));
        assertThat(Stated.fields(colours(chosen))).isEqualTo(Stated.fields(colours(EnumSet.allOf(Colour.class))));
    }

    @Test
    void a_secret_field_is_marked_as_one() {
        record Clue(String summary, @Secret String informer) {
        }
        assertThat(Stated.fields(new Clue("线索", "张三"))).containsExactly(Map.entry("summary", "线索"),
                Map.entry("secret:informer", "张三"));
    }

    @Test
    void an_action_is_recorded_with_what_was_stated() {
        Recorded recorded = Recorded.of(Actor.TIMER, 7L, "recheck", "recheck", new Point("要点", null));
        assertThat(recorded.changes()).isEqualTo(Map.of("raised", "要点"));
    }

    private static Form colours(Set<Colour> colours) {
        return new Form(null, null, null, null, colours, null, null, null, null);
    }
}
