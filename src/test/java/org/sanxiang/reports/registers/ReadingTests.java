package org.sanxiang.reports.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What may stand in an entry of a register, and what may not. */
class ReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 31);
    private static final Map<String, String> COMPLAINT =
            Map.of("day", "2023-05-04", "channel", "hotline", "quantity", "12", "ontime", "12");

    private final Register complaints = DeliveredRegisters.all().of("complaints");

    @Test
    void what_is_required_and_right_is_taken() {
        assertThat(read(Map.of()).problems()).isEmpty();
        assertThat(read(Map.of()).values()).isEqualTo(COMPLAINT);
    }

    @Test
    void what_is_required_must_be_there_and_what_is_not_may_be_missing() {
        assertThat(read(Map.of("channel", " ")).problems()).containsOnlyKeys("channel");
        assertThat(read(Map.of("category", "")).isRight()).isTrue();
    }

    @Test
    void a_choice_is_kept_by_its_code_whichever_way_it_is_named() {
        assertThat(read(Map.of("channel", "12345政务服务热线")).values()).containsEntry("channel", "hotline");
        assertThat(read(Map.of("channel", "电报")).problems()).containsOnlyKeys("channel");
    }

    @Test
    void a_number_is_whole_and_its_thousands_may_be_set_apart() {
        assertThat(read(Map.of("quantity", "1,358")).values()).containsEntry("quantity", "1358");
        assertThat(read(Map.of("quantity", "1 358，000")).values()).containsEntry("quantity", "1358000");
        assertThat(read(Map.of("quantity", "13.5")).problems()).containsKey("quantity");
        assertThat(read(Map.of("quantity", "-13")).problems()).containsKey("quantity");
    }

    @Test
    void what_is_set_apart_but_no_thousands_is_not_read_as_ten_times_as_much() {
        assertThat(read(Map.of("quantity", "13,5")).problems()).containsKey("quantity");
        assertThat(FieldKind.MONEY.read("13,50")).isEmpty();
        assertThat(FieldKind.MONEY.read("1,350.50")).contains("1350.50");
    }

    @Test
    void what_happened_before_the_years_that_lists_show_is_not_entered() {
        assertThat(read(Map.of("day", "1999-12-31")).problems().get("day")).isEqualTo(new Reading.Problem("registers.wrong.past", "2000"));
        assertThat(read(Map.of("day", "2000-01-01")).isRight()).isTrue();
    }

    @Test
    void a_part_is_not_more_than_the_whole() {
        assertThat(read(Map.of("ontime", "13")).problems().get("ontime"))
                .isEqualTo(new Reading.Problem("registers.wrong.more", "件数"));
        assertThat(read(Map.of("ontime", "11")).isRight()).isTrue();
    }

    @Test
    void nothing_has_happened_tomorrow() {
        assertThat(read(Map.of("day", "2024年1月1日")).problems()).containsOnlyKeys("day");
        assertThat(read(Map.of("day", "2023/12/31")).values()).containsEntry("day", "2023-12-31");
        assertThat(read(Map.of("day", "2023-02-30")).problems()).containsOnlyKeys("day");
    }

    @Test
    void a_share_is_of_a_hundred() {
        assertThat(FieldKind.PERCENT.read("98.4%")).contains("98.4");
        assertThat(FieldKind.PERCENT.read("100.1")).isEmpty();
    }

    private Reading read(Map<String, String> changed) {
        Map<String, String> stated = new HashMap<>(COMPLAINT);
        stated.putAll(changed);
        return Reading.of(complaints, stated::get, TODAY);
    }
}
