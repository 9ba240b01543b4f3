package org.sanxiang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.cases.Wording;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Money;
import org.sanxiang.kernel.Progress;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that tell what a test writes, and the books kept of them, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FactBooks {

    static final LocalDate FILED = LocalDate.of(2023, 3, 1);

    AnnotationConfigApplicationContext context;
    private final Database database;

    FactBooks(Database database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        context = database.with(ToldCases.class, Wording.class, FactTable.class, FactSources.class, RunSources.class, FactsDue.class,
                Bookkeeping.class, FactCheck.class, FactChecks.class, AnnualFigures.class, AnnualReports.class);
    }

    @BeforeEach
    void empty() {
        ToldCases told = context.getBean(ToldCases.class);
        List.of(told.facts, told.processes, told.steps, told.takings).forEach(List::clear);
        List.of("fact", "process_fact", "step_fact", "fact_due", "fact_check", "case_file").forEach(table -> jdbc().sql("delete from " + table).update());
    }

    @AfterAll
    void close() {
        context.close();
    }

    Checked check() {
        return context.getBean(FactCheck.class).check(Progress.UNSEEN);
    }

    void catchUp(long id) {
        jdbc().sql("insert into fact_due (case_id) values (?)").param(id).update();
        context.getBean(Bookkeeping.class).catchUp();
    }

    ToldCases told() {
        return context.getBean(ToldCases.class);
    }

    AnnualReport report(int year) {
        return context.getBean(AnnualReports.class).of(year);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    static Fact decided(long id, int place, LocalDate on, String fine) {
        return Fact.of(FactKind.DECIDED, id, place, on).from(FILED).with("PENALTY")
                .amounting(Money.ofYuan(new BigDecimal(fine)), Money.ZERO).judged(false, false, "FINE");
    }

    void tell(Fact... facts) {
        told().facts.addAll(List.of(facts));
        for (Fact fact : facts) {
            jdbc().sql("insert into fact_due (case_id) values (?)").param(fact.caseId()).update();
        }
    }

    long registered() {
        jdbc().sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at)
                values (0, 'penalty', 'B', 'U', 'CG-001', '事项', '当事人', 'ORGANISATION', 'FILED', '2023-03-01',
                    '2023-03-01 00:00:00')""").update();
        return jdbc().sql("select max(id) from case_file").query(Long.class).single();
    }
}
