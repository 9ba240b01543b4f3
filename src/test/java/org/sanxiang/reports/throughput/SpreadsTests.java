package org.sanxiang.reports.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.FiguresOf;
import org.sanxiang.reports.figures.Period;
import org.sanxiang.reports.figures.RandomLedger;
import org.sanxiang.reports.figures.Scope;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Percentiles as the database finds them, beside a naive count in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpreadsTests {

    private static final Scope YEAR = Scope.of(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    private static final Instant ENDED = LocalDate.of(2023, 5, 5).atStartOfDay(ChineseTime.ZONE).toInstant();

    private final Database database;
    private AnnotationConfigApplicationContext context;

    SpreadsTests(Database database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        context = database.with(FiguresOf.and(Spreads.class));
    }

    @BeforeEach
    void empty() {
        new RandomLedger(jdbc(), 1).empty();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 11, 99, 100, 101, 137, 200})
    void they_are_those_of_a_naive_count_by_nearest_rank(int many) {
        long[] took = new Random(many).longs(many, 0, 500).toArray();
        LongStream.of(took).forEach(this::completed);
        assertThat(spreads().of(Figure.COMPLETED, Measure.NET, YEAR)).isEqualTo(naive(took));
    }

    @Test
    void of_nothing_there_is_no_spread() {
        assertThat(spreads().of(Figure.COMPLETED, Measure.NET, YEAR)).isEqualTo(Spread.NONE);
    }

    @Test
    void what_was_broken_off_or_ended_at_another_time_is_not_among_them() {
        completed(7);
        jdbc().sql("update process_fact set completed = false").update();
        completed(8);
        jdbc().sql("update process_fact set ended_at = '2024-01-01 00:00:00' where net_seconds = 8").update();
        completed(9);
        assertThat(spreads().of(Figure.COMPLETED, Measure.NET, YEAR)).isEqualTo(new Spread(1, 9, 9, 9, 9));
    }

    @Test
    void each_step_is_measured_by_itself_over_cases_of_every_sort() {
        new RandomLedger(jdbc(), 4).write(120);
        Map<String, List<Long>> took = jdbc().sql("""
                select t.step, t.net_seconds from step_fact t join process_fact p on p.case_id = t.case_id
                where t.done = true and p.completed = true and p.procedure_key = 'penalty'
                  and p.ended_at >= '2023-01-01 00:00:00' and p.ended_at < '2024-01-01 00:00:00'""")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(took).hasSizeGreaterThan(4);
        assertThat(spreads().by(Figure.STEPS_DONE, Measure.NET, "t.step", YEAR)).isEqualTo(took.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, one -> naive(one.getValue().stream().mapToLong(Long::longValue).toArray()))));
    }

    private static Spread naive(long... took) {
        long[] sorted = LongStream.of(took).sorted().toArray();
        return new Spread(took.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted[took.length - 1]);
    }

    private static long at(long[] sorted, double part) {
        return sorted[(int) Math.ceil(sorted.length * part - 1e-9) - 1];
    }

    private void completed(long net) {
        jdbc().sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at)
                values (0, 'penalty', 'B', 'U', 'M', 'm', 'p', 'INDIVIDUAL', 'FILED', '2023-01-01', '2023-03-01 00:00:00')""").update();
        long id = jdbc().sql("select max(id) from case_file").query(Long.class).single();
        jdbc().sql("""
                insert into fact (case_id, kind, place, happened_on, outcome, amount_fen, confiscation_fen, area_m2, tally, major,
                    reviewed, penalty_kinds, procedure_key, unit, matter, source, party_kind)
                values (?, 'REGISTERED', 0, '2023-01-01', '', 0, 0, 0, 0, false, false, '', 'penalty', 'U', 'M', '', 'INDIVIDUAL')""")
                .param(id).update();
        jdbc().sql("insert into process_fact (case_id, procedure_key, started_at, turn, ended_at, completed, seconds, net_seconds,"
                + " working_days) values (?, 'penalty', ?, 1, ?, true, ?, ?, 0)")
                .params(id, Timestamp.from(ENDED.minusSeconds(1000)), Timestamp.from(ENDED), 1000, net).update();
    }

    private Spreads spreads() {
        return context.getBean(Spreads.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
