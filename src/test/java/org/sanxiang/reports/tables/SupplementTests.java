package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanxiang.reports.tables.Supplement.Change;
import org.sanxiang.reports.tables.Supplement.Difference;

/** What has changed since a year was closed. */
class SupplementTests {

    private static final YearFigure FINES = new CaseFigure("penalties.fines", "罚款", Ground.OF_YEAR, Measure.FINES, group -> true);

    @Test
    void nothing_has_changed_where_the_same_stands_behind() {
        assertThat(between(snapshot(behind("case-1-0", 500)), snapshot(behind("case-1-0", 500)))).isEmpty();
    }

    @Test
    void what_came_what_went_and_what_adds_something_else_is_told() {
        Change change = between(snapshot(behind("case-1-0", 500), behind("case-2-0", 300)),
                snapshot(behind("case-1-0", 400), behind("case-3-0", 100))).get(0);
        assertThat(List.of(change.was(), change.is())).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(800), BigDecimal.valueOf(500));
        assertThat(change.behind()).extracting(Difference::label).containsExactly("case-1-0", "case-2-0", "case-3-0");
        assertThat(change.behind()).extracting(Difference::was).containsExactly(decimal(500), decimal(300), null);
        assertThat(change.behind()).extracting(Difference::is).containsExactly(decimal(400), null, decimal(100));
    }

    @Test
    void another_case_of_the_same_amount_is_told_although_the_figure_is_the_same() {
        Change change = between(snapshot(behind("case-1-0", 500)), snapshot(behind("case-2-0", 500))).get(0);
        assertThat(change.was()).isEqualByComparingTo(change.is());
        assertThat(change.behind()).hasSize(2);
    }

    private static List<Change> between(Snapshot was, Snapshot is) {
        return Supplement.between(Snapshot.read(was.written()), is, List.of(FINES)).changes();
    }

    private static Snapshot snapshot(Behind... behind) {
        return new Snapshot(Map.of(FINES.key(), Snapshot.stood(Stream.of(behind).toList())));
    }

    private static Behind behind(String id, long fen) {
        return new Behind(id, "/cases/1", id, "当事人", "事项", LocalDate.of(2023, 3, 1), BigDecimal.valueOf(fen));
    }

    private static BigDecimal decimal(long fen) {
        return BigDecimal.valueOf(fen).stripTrailingZeros();
    }
}
