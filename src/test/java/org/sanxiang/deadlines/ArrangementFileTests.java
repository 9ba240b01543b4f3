package org.sanxiang.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.deadlines.ArrangementFile.Problem;

class ArrangementFileTests {

    private static final String FIXED =
            "day,kind\n2027-01-01,off\n2027-05-01,off\n2027-10-01,off\n2027-10-02,off\n2027-10-03,off\n";

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void what_is_delivered_can_be_imported(int year) throws IOException {
        ArrangementFile file = new ArrangementFile(year, Files.readString(Path.of("config/calendar/" + year + ".csv"))
                .replace(year + "-12-31,off\n", ""));
        assertThat(file.problems()).isEmpty();
        assertThat(file.arrangement().off()).hasSizeGreaterThan(20);
    }

    @Test
    void the_days_are_read_whatever_program_wrote_them() {
        Arrangement read = new ArrangementFile(2027, "\uFEFF" + FIXED.replace("\n", "\r\n") + "2027-10-09, makeup\r\n")
                .arrangement();
        assertThat(read.off()).hasSize(5);
        assertThat(read.makeup()).singleElement().hasToString("2027-10-09");
    }

    @Test
    void the_new_year_may_begin_in_the_december_before() {
        assertThat(new ArrangementFile(2027, FIXED + "2026-12-29,off\n").problems()).isEmpty();
        assertThat(problem(FIXED + "2026-12-28,off\n")).isEqualTo(new Problem(7, "day", "other-year", "2026-12-28"));
    }

    @ParameterizedTest
    @CsvSource({"'2028-01-01,off', day, other-year", "'1.1.2027,off', day, day", "'2027-02-30,off', day, day",
        "'2027-02-08,holiday', kind, kind", "'2027-02-08,', kind, kind", "'2027-10-01,off', day, twice",
        "'2027-10-01,makeup', day, twice", "'2027-10-08,makeup', kind, makeup-on-weekday"})
    void what_is_wrong_is_named_by_row_and_column(String row, String column, String key) {
        Problem problem = problem(FIXED + row + "\n");
        assertThat(problem.row()).isEqualTo(7);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.key()).isEqualTo(key);
    }

    @Test
    void a_row_with_too_few_columns_is_named() {
        assertThat(problem(FIXED + "2027-02-08\n")).isEqualTo(new Problem(7, "", "columns", ""));
    }

    @Test
    void a_file_without_the_two_columns_is_refused() {
        assertThat(problem("日期,种类\n2027-01-01,off\n")).isEqualTo(new Problem(1, "", "header", "日期,种类"));
        assertThat(problem("").key()).isEqualTo("header");
        assertThat(problem("day,kind\n\"2027-01-01,off\n").key()).isEqualTo("unreadable");
    }

    @Test
    void an_arrangement_without_the_fixed_holidays_is_not_complete() {
        assertThat(problem(FIXED.replace("2027-10-03,off\n", "")))
                .isEqualTo(new Problem(0, "", "holiday-missing", "2027-10-03"));
    }

    @Test
    void nothing_is_half_imported() {
        assertThatIllegalStateException().isThrownBy(() -> new ArrangementFile(2027, FIXED + "x,off\n").arrangement());
    }

    private static Problem problem(String text) {
        assertThat(new ArrangementFile(2027, text).problems()).hasSize(1);
        return new ArrangementFile(2027, text).problems().get(0);
    }
}
