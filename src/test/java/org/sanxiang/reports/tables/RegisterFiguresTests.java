package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.reports.registers.DeliveredRegisters;
import org.sanxiang.reports.registers.Entry;

/** What of the registers counts, and what does not. */
class RegisterFiguresTests {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 10);

    private final RegisterFigures figures =
            new RegisterFigures(DeliveredRegisters.all(), new TableWords(new YearBeans().messageSource()));
    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"甲店,yes,none,1", "甲店,yes,corrected,1", ",yes,none,0", "甲店,no,none,0", "甲店,yes,penalty,0", "甲店,yes,other,0"})
    void one_object_with_a_complete_record_is_one_inspection_unless_another_act_followed(String object, String complete,
                                                                                         String followed, int counted) {
        enter("inspections", DAY, Map.of("object", object == null ? "" : object, "complete", complete, "followed", followed));
        assertThat(value("inspections.all")).isEqualTo(counted);
    }

    @Test
    void objects_of_one_batch_are_one_random_inspection() {
        for (String batch : List.of("第1批", "第1批", " 第1批", "第2批", "")) {
            enter("inspections", DAY, Map.of("batch", batch, "published", batch.equals("第2批") ? "yes" : "no"));
        }
        assertThat(List.of(value("inspections.batches"), value("inspections.drawn"), value("inspections.drawn-published")))
                .containsExactly(2L, 4L, 1L);
    }

    @Test
    void a_change_or_renewal_that_is_granted_counts_as_granted() {
        List.of("new", "change", "renewal").forEach(type ->
                enter("permits", DAY, Map.of("act", "granted", "type", type, "quantity", "2")));
        enter("permits", DAY, Map.of("act", "refused", "type", "renewal", "quantity", "1"));
        assertThat(List.of(value("permits.granted"), value("permits.refused"))).containsExactly(6L, 1L);
    }

    @Test
    void staff_is_what_was_entered_last_in_the_year() {
        enter("staff", LocalDate.of(2022, 12, 31), Map.of("posts", "50"));
        enter("staff", LocalDate.of(2023, 6, 30), Map.of("posts", "60"));
        enter("staff", LocalDate.of(2023, 12, 31), Map.of("posts", "62"));
        assertThat(value("staff.posts")).isEqualTo(62);
        entries.remove(2);
        entries.remove(1);
        assertThat(value("staff.posts")).isZero();
    }

    @Test
    void recorders_are_those_in_use_whenever_they_came() {
        enter("equipment", LocalDate.of(2020, 1, 1), Map.of("kind", "recorder", "change", "added", "quantity", "65"));
        enter("equipment", DAY, Map.of("kind", "recorder", "change", "retired", "quantity", "5"));
        enter("equipment", DAY, Map.of("kind", "drone", "change", "added", "quantity", "1"));
        assertThat(value("equipment.recorders")).isEqualTo(60);
    }

    @Test
    void another_year_does_not_count() {
        enter("training", LocalDate.of(2022, 12, 31), Map.of("kind", "group", "quantity", "3", "attendance", "9"));
        enter("training", LocalDate.of(2023, 1, 1), Map.of("kind", "group", "quantity", "2", "attendance", "7"));
        assertThat(List.of(value("training.times"), value("training.group"), value("training.attendance"))).containsExactly(2L, 2L, 7L);
    }

    private void enter(String register, LocalDate day, Map<String, String> values) {
        Map<String, String> kept = new HashMap<>(values);
        kept.values().removeIf(String::isEmpty);
        entries.add(new Entry(entries.size(), register, day, kept, "n", null, null));
    }

    private long value(String key) {
        return figures.all().stream().filter(figure -> figure.key().equals(key)).map(RegisterFigure.class::cast).findFirst()
                .orElseThrow().value(entries, 2023).longValueExact();
    }
}
