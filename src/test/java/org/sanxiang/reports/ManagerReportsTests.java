package org.sanxiang.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.cases.Wording;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The manager's figures, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ManagerReportsTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private final Database database;
    private AnnotationConfigApplicationContext context;

    ManagerReportsTests(Database database) {
        this.database = database;
    }

    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2023-05-31T16:30:00Z"), ChineseTime.ZONE);
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/reports");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Surroundings.class, Wording.class, Durations.class, OpenCases.class, EndedCases.class,
                Overdue.class, Figures.class, ManagerReports.class);
    }

    @BeforeEach
    void empty() {
        context.getBean(JdbcClient.class).sql("delete from open_step").update();
        context.getBean(JdbcClient.class).sql("delete from case_file").update();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void an_empty_office_has_empty_figures() {
        ManagerReport report = report();
        assertThat(report.steps()).isEmpty();
        assertThat(report.total().all().count()).isZero();
        assertThat(report.overdue()).isEmpty();
        assertThat(report.ended()).isEmpty();
    }

    @Test
    void open_cases_are_counted_by_step_and_by_age_in_calendar_days() {
        for (int days : new int[] {0, 15, 16, 30, 31, 60, 61, 90, 91, 400}) {
            waits(registered(TODAY.minusDays(days), "FILED"), "verify", null);
        }
        assertThat(report().steps()).singleElement().satisfies(line -> {
            assertThat(line.ages()).extracting(ManagerReport.Cell::count).containsExactly(2L, 2L, 2L, 2L, 2L);
            assertThat(line.all().count()).isEqualTo(10);
        });
    }

    @Test
    void every_count_leads_to_its_cases() {
        waits(registered(TODAY, "FILED"), "verify", null);
        assertThat(report().steps().get(0).ages()).extracting(ManagerReport.Cell::address).containsExactly(
                "/cases?counted=true&step=verify&dated=REGISTERED&from=2023-05-17",
                "/cases?counted=true&step=verify&dated=REGISTERED&from=2023-05-02&to=2023-05-16",
                "/cases?counted=true&step=verify&dated=REGISTERED&from=2023-04-02&to=2023-05-01",
                "/cases?counted=true&step=verify&dated=REGISTERED&from=2023-03-03&to=2023-04-01",
                "/cases?counted=true&step=verify&dated=REGISTERED&to=2023-03-02");
    }

    @Test
    void a_case_at_two_steps_is_one_case() {
        long id = registered(TODAY, "SERVED");
        waits(id, "publish", null);
        waits(id, "execute", null);
        assertThat(report().steps()).hasSize(2);
        assertThat(report().total().all().count()).isEqualTo(1);
    }

    @Test
    void a_step_is_late_from_the_day_after_its_last() {
        long id = registered(TODAY.minusDays(40), "FILED");
        waits(id, "verify", TODAY);
        waits(id, "investigate", TODAY.minusDays(1));
        waits(id, "notify", TODAY.minusDays(30));
        ManagerReport report = report();
        assertThat(report.overdue()).extracting(ManagerReport.Late::step).containsExactly("notify", "investigate");
        assertThat(report.overdue()).extracting(ManagerReport.Late::days).containsExactly(30L, 1L);
        assertThat(report.overdueInAll()).isEqualTo(2);
    }

    @Test
    void ended_cases_are_counted_by_the_stage_in_which_they_ended() {
        registered(TODAY, "ARCHIVED");
        registered(TODAY, "ARCHIVED");
        registered(TODAY, "NOT_FILED");
        registered(TODAY, "CLOSED");
        assertThat(report().ended()).extracting(ended -> ended.cases().count()).containsExactly(2L, 1L);
        assertThat(report().ended().get(0).cases().address()).isEqualTo("/cases?counted=true&stage=ARCHIVED");
    }

    @Test
    void durations_read_in_words() {
        Durations durations = context.getBean(Durations.class);
        assertThat(durations.words(3 * 86400 + 4 * 3600 + 59)).isEqualTo("3天4小时");
        assertThat(durations.words(30 * 86400)).isEqualTo("30天");
        assertThat(durations.words(59)).isEqualTo("不足1分钟");
        assertThat(durations.words(7500)).isEqualTo("2小时5分钟");
    }

    private ManagerReport report() {
        return context.getBean(ManagerReports.class).today();
    }

    private long registered(LocalDate day, String stage) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name,
                    party_kind, stage, registered_on, changed_at)
                values (0, 'penalty', 'LX', 'ZD1', 'CG-001', '违法建设', '某某', 'INDIVIDUAL', ?, ?, '2023-03-01 00:00:00')""")
                .params(stage, day).update();
        return jdbc.sql("select max(id) from case_file").query(Long.class).single();
    }

    private void waits(long caseId, String step, LocalDate due) {
        context.getBean(JdbcClient.class).sql("""
                insert into open_step (case_id, step, role, since, due, task_id)
                values (?, ?, 'handler', '2023-03-01 00:00:00', ?, ?)""")
                .params(caseId, step, due, caseId + step).update();
    }
}
