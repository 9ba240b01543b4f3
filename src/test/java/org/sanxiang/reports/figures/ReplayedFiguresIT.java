package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.ReplayedYear;
import org.sanxiang.Terminal;
import org.sanxiang.databases.Database;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A year replayed by command: the managers' figures are those that were published, and each has exactly its rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayedFiguresIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Scope YEAR = Scope.of(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
            .ofStep("investigate").lasting(100 * 86_400L);

    private Path folder;
    private AnnotationConfigApplicationContext context;

    @BeforeAll
    void report(@TempDir Path somewhere) throws Exception {
        folder = somewhere;
        ReplayedYear year = ReplayedYear.in(folder);
        for (String report : List.of("dashboard", "throughput")) {
            assertThat(Terminal.type(folder, "report", report, "--year", "2023", "--out",
                    folder.resolve(report + ".json").toString(), year.option()).code()).isZero();
        }
        context = Database.with("jdbc:h2:file:" + year.folder().toAbsolutePath().resolve("db/sanxiang"), "sa", none -> { },
                FiguresOf.and());
    }

    @AfterAll
    void close() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_figure_has_as_many_rows_as_it_says(Figure figure) {
        Tally tally = context.getBean(Counts.class).of(List.of(figure), YEAR).get(figure);
        Listed listed = context.getBean(Listing.class).of(figure, YEAR, 0, Integer.MAX_VALUE, 0);
        assertThat(listed.rows()).hasSize((int) tally.rows());
        assertThat(listed.rows().stream().map(Listed.Row::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(tally.sum());
    }

    @ParameterizedTest
    @CsvSource({"filed, 立案", "penalty_decisions, 行政处罚决定", "fines_yuan, 罚款（元）",
        "illegal_gains_confiscated_yuan, 没收违法所得（元）", "demolished_m2, 决定拆除（平方米）", "major_decisions, 重大执法决定",
        "legal_review_rounds, 法制审核（轮次）", "legal_opinions, 法律意见书（份）", "no_penalty_decisions, 不予处罚决定",
        "transferred, 移送司法机关", "hearings, 举行听证", "closed_in_year, 结案", "archived_in_year, 归档"})
    void the_figures_are_those_that_were_published(String published, String figure) throws IOException {
        assertThat(rows("dashboard", "headlines", "figure").get(figure).path("now").decimalValue())
                .isEqualByComparingTo(JSON.readTree(ReplayedYear.PUBLISHED.toFile()).path(published).decimalValue());
    }

    @Test
    void so_are_those_by_matter_and_by_source() throws IOException {
        JsonNode expected = JSON.readTree(ReplayedYear.PUBLISHED.toFile());
        Map<String, JsonNode> sources = rows("dashboard", "by-source", "name");
        expected.path("by_source").fields().forEachRemaining(one ->
                assertThat(sources.get(one.getKey()).path("filed").asInt()).isEqualTo(one.getValue().asInt()));
        assertThat(rows("dashboard", "headlines", "figure").get("法制审核率").path("now").decimalValue())
                .isEqualByComparingTo("100");
    }

    @Test
    void every_completed_case_and_each_of_its_steps_is_timed() throws IOException {
        assertThat(rows("throughput", "total", "measure").values()).extracting(row -> row.path("count").asInt())
                .containsOnly(54);
        assertThat(rows("throughput", "steps", "step")).hasSizeGreaterThan(20);
        assertThat(rows("throughput", "outliers", "case").values()).isNotEmpty()
                .allMatch(row -> row.path("times").decimalValue().compareTo(BigDecimal.valueOf(2)) >= 0)
                .allMatch(row -> !row.path("why").asText().isEmpty());
    }

    private Map<String, JsonNode> rows(String report, String part, String key) throws IOException {
        JsonNode rows = JSON.readTree(folder.resolve(report + ".json").toFile()).path(part).path("rows");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        StreamSupport.stream(rows.spliterator(), false).forEach(row -> named.put(row.path(key).asText(), row));
        return named;
    }
}
