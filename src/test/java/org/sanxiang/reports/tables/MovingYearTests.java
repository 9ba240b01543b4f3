package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.MovingClock;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.sanxiang.reports.Years;
import org.sanxiang.reports.paper.Form;

/** Somebody acts in a case while a year is closed. */
class MovingYearTests {

    private int filed = 1;
    private int more;

    private final ClosedYears closed = new ClosedYears(null, null) {
        @Override
        List<Integer> over(int thisYear) {
            return List.of(2023);
        }

        @Override
        void add(int year, String by) {
        }

        @Override
        void keep(int year, String paper, byte[] bytes) {
        }
    };
    private final YearBooks books = new YearBooks(null, null, null, null, null) {
        @Override
        Snapshot snapshot(int year) {
            return new Snapshot(Map.of("cases.filed", Map.of("case", new Snapshot.Stood("1号", "", BigDecimal.valueOf(filed)))));
        }
    };
    private final YearPapers papers = new YearPapers(null, null, null, null, null) {
        @Override
        byte[] bytes(String paper, int year, Form form) {
            filed += more;
            return new byte[0];
        }
    };
    private final YearClosing closing = new YearClosing(closed, papers, books, event -> { },
            new Years(new MovingClock(LocalDate.of(2024, 1, 15))));

    @Test
    void a_year_of_which_a_figure_changes_while_its_files_are_made_is_not_closed() {
        more = 1;
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> closing.close(2023, Somebody.actor(1, Role.MANAGER)));
    }

    @Test
    void one_that_stands_still_is() {
        assertThatCode(() -> closing.close(2023, Somebody.actor(1, Role.MANAGER))).doesNotThrowAnyException();
    }
}
