package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.MovingClock;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.paper.Report;

/** When a report is made anew, and when one that was made before is good enough. */
class ReportsTests {

    private static final Scope YEAR = Scope.of(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));

    private final MovingClock clock = new MovingClock(LocalDate.of(2023, 9, 15));
    private Duration takes = Duration.ZERO;
    private Runnable meanwhile = () -> { };
    private int made;
    private final Reports reports = new Reports(List.of(new Slow()), clock);

    private final class Slow implements Told {

        @Override
        public String key() {
            return "slow";
        }

        @Override
        public Report of(Scope scope, LocalDateTime now) {
            made++;
            meanwhile.run();
            pass(takes);
            return new Report("slow", "", "", now, List.of());
        }
    }

    @Test
    void what_is_made_at_once_is_made_anew_each_time() {
        reports.of("slow", YEAR);
        reports.of("slow", YEAR);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void what_takes_long_is_kept_for_some_minutes_and_says_as_of_when_it_is() {
        takes = Duration.ofSeconds(2);
        Report first = reports.of("slow", YEAR);
        pass(Duration.ofMinutes(3));
        assertThat(reports.of("slow", YEAR)).isSameAs(first);
        pass(Duration.ofMinutes(1));
        assertThat(reports.of("slow", YEAR).made()).isAfter(first.made());
        assertThat(made).isEqualTo(2);
    }

    @Test
    void what_takes_very_long_is_kept_longer_so_that_others_are_not_always_waiting() {
        takes = Duration.ofSeconds(10);
        Report first = reports.of("slow", YEAR);
        pass(Duration.ofMinutes(16));
        assertThat(reports.of("slow", YEAR)).isSameAs(first);
        pass(Duration.ofMinutes(1));
        assertThat(reports.of("slow", YEAR)).isNotSameAs(first);
    }

    @Test
    void those_who_ask_at_the_same_time_wait_for_one_answer() throws Exception {
        CompletableFuture<Report> second = new CompletableFuture<>();
        meanwhile = () -> {
            meanwhile = () -> { };
            Thread other = new Thread(() -> second.complete(reports.of("slow", YEAR)));
            other.start();
            await(other);
        };
        assertThat(reports.of("slow", YEAR)).isSameAs(second.get(10, TimeUnit.SECONDS));
        assertThat(made).isEqualTo(1);
    }

    @Test
    void what_fails_is_tried_again_by_the_next() {
        meanwhile = () -> {
            throw new IllegalStateException("no database");
        };
        assertThatIllegalStateException().isThrownBy(() -> reports.of("slow", YEAR));
        meanwhile = () -> { };
        assertThat(reports.of("slow", YEAR).key()).isEqualTo("slow");
    }

    @Test
    void whatever_goes_wrong_is_told_to_those_who_wait() {
        CompletableFuture<Report> second = new CompletableFuture<>();
        meanwhile = () -> {
            Thread other = new Thread(() -> second.completeAsync(() -> reports.of("slow", YEAR), Runnable::run));
            other.start();
            await(other);
            throw new StackOverflowError("nobody expected this");
        };
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> reports.of("slow", YEAR));
        assertThat(second).failsWithin(Duration.ofSeconds(10)).withThrowableOfType(ExecutionException.class)
                .withRootCauseInstanceOf(StackOverflowError.class);
        assertThat(made).isEqualTo(1);
    }

    /** Until the thread waits for the answer of another. */
    private static void await(Thread other) {
        while (other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void other_cases_are_another_report() {
        takes = Duration.ofSeconds(2);
        reports.of("slow", YEAR);
        reports.of("slow", YEAR.where(Dimension.UNIT, "U1"));
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_report_that_is_none_is_not_found() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> reports.of("none", YEAR));
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
