package org.sanxiang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A clock reads by its words as well as by its colour. */
class DueTests {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final Deadline DAYS = new Deadline(LocalDate.of(2023, 3, 1), LocalDateTime.of(2023, 3, 21, 0, 0),
            DUE.plusDays(1).atStartOfDay(), false);
    private static final Deadline HOURS = new Deadline(LocalDate.of(2023, 3, 1), LocalDateTime.of(2023, 3, 2, 8, 30),
            LocalDateTime.of(2023, 3, 2, 16, 30), false);

    private final TestClock clock = new TestClock();

    @Test
    void days_that_are_left_are_counted_and_the_last_day_is_not_yet_late() {
        assertThat(on(LocalDate.of(2023, 3, 20))).isEqualTo(new Due("calm", "剩11日（2023-03-31）"));
        assertThat(on(LocalDate.of(2023, 3, 28))).isEqualTo(new Due("soon", "剩3日（2023-03-31）"));
        assertThat(on(DUE)).isEqualTo(new Due("soon", "今日到期（2023-03-31）"));
        assertThat(on(DUE.plusDays(2))).isEqualTo(new Due("late", "已超期2日（2023-03-31）"));
    }

    @Test
    void hours_are_told_as_hours() {
        assertThat(at("2023-03-02T10:00:00Z").text()).isEqualTo("已超期1小时（2023-03-02 16:30）");
        assertThat(at("2023-03-02T08:00:00Z").text()).isEqualTo("剩不足1小时（2023-03-02 16:30）");
        assertThat(at("2023-03-02T01:00:00Z")).isEqualTo(new Due("soon", "剩7小时（2023-03-02 16:30）"));
        assertThat(at("2023-03-02T00:00:00Z").light()).isEqualTo("calm");
    }

    @Test
    void a_clock_that_stands_says_so() {
        assertThat(due(new Deadline(DUE, null, null, false))).isEqualTo(new Due("stands", "已中止，期限停止计算"));
    }

    @Test
    void what_was_counted_without_an_arrangement_says_so() {
        clock.set(DUE);
        assertThat(due(new Deadline(DAYS.from(), DAYS.soon(), DAYS.end(), true)).text())
                .isEqualTo("今日到期（2023-03-31），暂按周一至周五计算");
    }

    @Test
    void what_has_no_clock_has_no_light() {
        assertThat(due(null)).isEqualTo(new Due("none", "无办理期限"));
    }

    private Due on(LocalDate today) {
        clock.set(today);
        return due(DAYS);
    }

    private Due at(String moment) {
        clock.set(Instant.parse(moment));
        return due(HOURS);
    }

    private Due due(Deadline deadline) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/desk");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        StepClock stepClock = deadline == null ? null : new StepClock("decision", deadline);
        return Due.of(new OpenStep(1, 1, "decide", "agency-head", null, null, clock.instant(), stepClock),
                new Words(messages, clock));
    }
}
