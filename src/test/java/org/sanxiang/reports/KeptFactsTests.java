package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.EndedRuns;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.cases.Takings;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Progress;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of cases and what they say, compared and derived again, on whichever database. */
abstract class KeptFactsTests extends FactBooks {

    KeptFactsTests(Database database) {
        super(database);
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
}
