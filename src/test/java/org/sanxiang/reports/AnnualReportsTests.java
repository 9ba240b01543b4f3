package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.EndedRuns;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.cases.Takings;
import org.sanxiang.cases.Wording;
import org.sanxiang.databases.Database;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Money;
import org.sanxiang.kernel.Progress;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a year comes to, counted from facts, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnnualReportsTests {

    private static final LocalDate FILED = LocalDate.of(2023, 3, 1);

    private final Database database;
    private AnnotationConfigApplicationContext context;

    AnnualReportsTests(Database database) {
        this.database = database;
    }

    /** What the cases know; the tests write it. */
    static class Told implements CaseFacts, EndedRuns {

        private final List<Fact> facts = new ArrayList<>();
        private final List<Process> processes = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Takings.Taking> takings = new ArrayList<>();

        @Override
        public List<Fact> of(Collection<Long> caseIds) {
            return facts.stream().filter(fact -> caseIds.contains(fact.caseId())).toList();
        }

        @Override
        public List<Process> processes(Collection<Long> caseIds) {
            return processes;
        }

        @Override
        public List<Step> steps(Collection<Long> caseIds) {
            return steps;
        }

        @Bean
        Takings takings() {
            return caseIds -> takings;
        }

        @Bean
        CalendarInForce calendar() {
            return () -> new WorkCalendar(Set.of(), Set.of(), Set.of(2023));
        }

        @Bean
        Clock clock() {
            return Clock.system(ChineseTime.ZONE);
        }

        @Bean
        MessageSource messageSource() {
            StaticMessageSource messages = new StaticMessageSource();
            messages.setUseCodeAsDefaultMessage(true);
            return messages;
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Told.class, Wording.class, FactTable.class, FactSources.class, RunSources.class, FactsDue.class,
                Bookkeeping.class, FactCheck.class, FactChecks.class, AnnualFigures.class, AnnualReports.class);
    }

    @BeforeEach
    void empty() {
        Told told = context.getBean(Told.class);
        List.of(told.facts, told.processes, told.steps, told.takings).forEach(List::clear);
        List.of("fact", "process_fact", "step_fact", "fact_due", "fact_check", "case_file").forEach(table -> jdbc().sql("delete from " + table).update());
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void an_empty_year_has_no_figures_and_nothing_to_measure() {
        AnnualReport report = report(2023);
        assertThat(report.filed()).isZero();
        assertThat(report.finesYuan()).isEqualByComparingTo("0");
        assertThat(report.legalReviewRate()).isNull();
        assertThat(report.filingToDecisionDays()).isNull();
        assertThat(report.byMatter()).isEmpty();
    }

    @Test
    void each_figure_is_counted_by_its_own_date() {
        long id = registered();
        tell(Fact.of(FactKind.FILED, id, 0, LocalDate.of(2022, 12, 31)), decided(id, 0, LocalDate.of(2023, 1, 1), "30000"),
                Fact.of(FactKind.CLOSED, id, 0, LocalDate.of(2023, 12, 31)),
                Fact.of(FactKind.ARCHIVED, id, 0, LocalDate.of(2024, 1, 1)));
        assertThat(List.of(report(2022).filed(), report(2022).penaltyDecisions())).containsExactly(1L, 0L);
        assertThat(List.of(report(2023).filed(), report(2023).penaltyDecisions(), report(2023).closedInYear(),
                report(2023).archivedInYear())).containsExactly(0L, 1L, 1L, 0L);
        assertThat(report(2024).archivedInYear()).isEqualTo(1);
    }

    @Test
    void amounts_are_those_of_penalty_decisions_in_yuan_and_whole_without_decimals() {
        long id = registered();
        tell(decided(id, 0, FILED, "30000.50"), decided(id, 1, FILED, "0.50"),
                decided(id, 2, FILED, "100").with("NO_PENALTY"));
        assertThat(report(2023).finesYuan()).isEqualTo(new BigDecimal("30001"));
        assertThat(report(2023).penaltyDecisions()).isEqualTo(2);
        assertThat(report(2023).noPenaltyDecisions()).isEqualTo(1);
    }

    @Test
    void the_rate_of_review_is_that_of_the_major_decisions_to_which_a_review_had_agreed() {
        long id = registered();
        tell(decided(id, 0, FILED, "1").judged(true, true, "FINE"), decided(id, 1, FILED, "1").judged(true, false, "FINE"),
                decided(id, 2, FILED, "1").judged(false, true, "FINE"));
        assertThat(report(2023).majorDecisions()).isEqualTo(2);
        assertThat(report(2023).legalReviewRate()).isEqualTo(0.5);
    }

    @Test
    void all_rounds_of_a_case_count_in_the_year_of_its_decision_or_transfer() {
        long decided = registered();
        long transferred = registered();
        long open = registered();
        List.of(decided, transferred, open).forEach(id -> tell(
                Fact.of(FactKind.REVIEWED, id, 0, LocalDate.of(2022, 12, 20)).counting(1),
                Fact.of(FactKind.REVIEWED, id, 1, LocalDate.of(2023, 1, 10)).counting(2)));
        tell(decided(decided, 0, FILED, "1"), decided(decided, 1, FILED, "1"),
                Fact.of(FactKind.TRANSFERRED, transferred, 0, FILED));
        assertThat(report(2023).legalReviewRounds()).isEqualTo(4);
        assertThat(report(2023).legalOpinions()).isEqualTo(6);
        assertThat(report(2023).transferred()).isEqualTo(1);
        assertThat(report(2022).legalReviewRounds()).isZero();
    }

    @Test
    void percentiles_by_nearest_rank_are_those_of_a_naive_count() {
        Random random = new Random(7);
        for (int many : new int[] {1, 2, 3, 10, 11, 99, 100, 137}) {
            empty();
            long id = registered();
            List<Long> days = IntStream.range(0, many).mapToObj(one -> (long) random.nextInt(200)).toList();
            IntStream.range(0, many).forEach(one -> tell(decided(id, one, FILED.plusDays(days.get(one)), "1")));
            List<Long> sorted = days.stream().sorted().toList();
            assertThat(report(2023).filingToDecisionDays()).isEqualTo(new Days(sorted.get(0),
                    sorted.get((int) Math.ceil(many * 0.5) - 1), sorted.get((int) Math.ceil(many * 0.9) - 1),
                    sorted.get(many - 1), days.stream().mapToLong(Long::longValue).sum()));
        }
    }

    @Test
    void what_is_kept_and_what_the_cases_say_are_compared_row_by_row() {
        long id = registered();
        tell(decided(id, 0, FILED, "1"), decided(id, 1, FILED, "2"), decided(id, 2, FILED, "3"));
        Bookkeeping books = context.getBean(Bookkeeping.class);
        assertThat(check().isClean()).isTrue();
        jdbc().sql("update fact set amount_fen = 0 where place = 0").update();
        jdbc().sql("delete from fact where place = 1").update();
        jdbc().sql("update fact set place = 9 where place = 2").update();
        assertThat(check().deviations()).extracting(Deviation::key)
                .containsExactly("[DECIDED, 0]", "[DECIDED, 1]", "[DECIDED, 2]", "[DECIDED, 9]");
        assertThat(context.getBean(FactChecks.class).last()).hasValueSatisfying(last ->
                assertThat(List.of(last.cases(), last.deviations(), last.told())).containsExactly(1L, 4L, Long.toString(id)));
        assertThat(books.rebuild(Progress.UNSEEN)).isEmpty();
        assertThat(check().isClean()).isTrue();
        told().facts.clear();
        jdbc().sql("delete from case_file").update();
        assertThat(check().deviations()).hasSize(3);
    }

    @Test
    void a_case_that_cannot_be_derived_is_told_and_holds_up_no_other() {
        long twice = registered();
        long good = registered();
        tell(decided(twice, 0, FILED, "1"), decided(twice, 0, FILED, "2"), decided(good, 0, FILED, "3"));
        assertThat(report(2023).penaltyDecisions()).isEqualTo(1);
        assertThat(check().uncounted()).extracting(Uncounted::caseId).containsOnly(twice);
        assertThat(context.getBean(Bookkeeping.class).rebuild(Progress.UNSEEN)).hasSize(1);
        told().facts.remove(0);
        assertThat(check().isClean()).isTrue();
        assertThat(report(2023).penaltyDecisions()).isEqualTo(2);
    }

    @Test
    void two_who_catch_up_at_once_write_nothing_twice() throws Exception {
        for (int at = 0; at < 300; at++) {
            tell(decided(registered(), 0, FILED, "1"));
        }
        Bookkeeping other = new Bookkeeping(context.getBean(FactsDue.class), context.getBean(FactSources.class),
                context.getBean(FactTable.class), context.getBean(TransactionTemplate.class));
        CompletableFuture<Void> beside = CompletableFuture.runAsync(other::catchUp);
        context.getBean(Bookkeeping.class).catchUp();
        beside.get();
        assertThat(report(2023).penaltyDecisions()).isEqualTo(300);
        assertThat(check().uncounted()).isEmpty();
    }

    private Checked check() {
        return context.getBean(FactCheck.class).check(Progress.UNSEEN);
    }

    @Test
    void a_step_tells_how_long_it_waited_for_somebody_how_long_it_took_and_that_the_case_came_back_to_it() {
        long id = registered();
        Instant began = Instant.parse("2023-03-03T01:00:00Z");
        ended(id, began, "investigate", 0, 3600);
        ended(id, began, "check-investigation", 3600, 7200);
        ended(id, began, "investigate", 7200, 3 * 86400);
        told().takings.add(new Takings.Taking(id, "investigate", began.plusSeconds(600)));
        told().takings.add(new Takings.Taking(id, "check-investigation", began.plusSeconds(90_000)));
        catchUp(id);
        assertThat(steps("select concat(step, ' ', turn, ' ', seconds, ' ', waiting_seconds, ' ', working_days) from step_fact"
                + " order by started_at")).containsExactly("investigate 1 3600 600 0", "check-investigation 1 3600 0 0",
                "investigate 2 252000 0 1");
    }

    @Test
    void what_the_engine_has_forgotten_is_still_counted_and_no_deviation() {
        long id = registered();
        Instant began = Instant.parse("2023-03-03T01:00:00Z");
        told().processes.add(new EndedRuns.Process(id, "penalty", began, began.plusSeconds(9000), true));
        ended(id, began, "investigate", 0, 3600);
        tell(Fact.of(FactKind.FILED, id, 0, FILED));
        catchUp(id);
        told().processes.clear();
        told().steps.clear();
        catchUp(id);
        context.getBean(Bookkeeping.class).rebuild(Progress.UNSEEN);
        assertThat(check().isClean()).isTrue();
        assertThat(steps("select concat(seconds, '') from process_fact")).containsExactly("9000");
        assertThat(steps("select step from step_fact")).containsExactly("investigate");
    }

    private void ended(long id, Instant began, String step, long from, long until) {
        told().steps.add(new EndedRuns.Step(id, began, step, "officer1", began.plusSeconds(from), began.plusSeconds(until), true));
    }

    private List<String> steps(String query) {
        return jdbc().sql(query).query(String.class).list();
    }

    private void catchUp(long id) {
        jdbc().sql("insert into fact_due (case_id) values (?)").param(id).update();
        context.getBean(Bookkeeping.class).catchUp();
    }

    private Told told() {
        return context.getBean(Told.class);
    }

    private AnnualReport report(int year) {
        return context.getBean(AnnualReports.class).of(year);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private static Fact decided(long id, int place, LocalDate on, String fine) {
        return Fact.of(FactKind.DECIDED, id, place, on).from(FILED).with("PENALTY")
                .amounting(Money.ofYuan(new BigDecimal(fine)), Money.ZERO).judged(false, false, "FINE");
    }

    private void tell(Fact... facts) {
        told().facts.addAll(List.of(facts));
        for (Fact fact : facts) {
            jdbc().sql("insert into fact_due (case_id) values (?)").param(fact.caseId()).update();
        }
    }

    private long registered() {
        jdbc().sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at)
                values (0, 'penalty', 'B', 'U', 'CG-001', '事项', '当事人', 'ORGANISATION', 'FILED', '2023-03-01',
                    '2023-03-01 00:00:00')""").update();
        return jdbc().sql("select max(id) from case_file").query(Long.class).single();
    }
}
