package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.deadlines.Calendars;
import org.sanxiang.workflow.DueTimers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The administrator imports a year: what was counted Monday to Friday for the time being moves, and the case says why. */
@SanxiangTest
class CalendarImportTests {

    private static final BigDecimal FINE = new BigDecimal("30000");
    private static final LocalDate NOTICE = LocalDate.of(2026, 12, 28);
    /** The fifth working day: 29, 30 and 31 December, Friday 1 January as long as nobody has arranged it, 4 January. */
    private static final LocalDate PROVISIONAL = LocalDate.of(2027, 1, 4);
    private static final LocalDate ARRANGED = LocalDate.of(2027, 1, 5);
    private static final String YEAR_2027 = "day,kind\n2027-01-01,off\n2027-01-02,off\n2027-01-03,off\n2027-05-01,off\n"
            + "2027-10-01,off\n2027-10-02,off\n2027-10-03,off\n";

    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Timeline timeline;
    @Autowired
    Calendars calendars;
    @Autowired
    DueTimers timers;
    @Autowired
    ManagementService jobs;
    @Autowired
    RuntimeService runtime;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvc mvc;

    CaseWalk walk;

    @BeforeEach
    void a_party_is_told_at_the_end_of_2026() {
        walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
        clock.set(NOTICE);
        walk.investigate(FINE).notify(FINE, true);
    }

    @AfterEach
    void nothing_is_arranged_for_2027() {
        jdbc.sql("delete from calendar_day").update();
        jdbc.sql("delete from calendar_year").update();
        calendars.reload();
    }

    @Test
    void a_period_that_was_counted_for_the_time_being_moves_and_so_does_its_timer() throws Exception {
        assertThat(due()).isEqualTo(PROVISIONAL);
        assertThat(openSteps.find(walk.id, "hear-party").orElseThrow().clock().deadline().provisional()).isTrue();
        take(2027, YEAR_2027).andExpect(redirectedUrl("/calendar"));
        assertThat(due()).isEqualTo(ARRANGED);
        assertThat(openSteps.find(walk.id, "hear-party").orElseThrow().clock().deadline().provisional()).isFalse();
        assertThat(timer()).isEqualTo("2027-01-05T16:00:00Z");
        assertThat(recounts()).singleElement().satisfies(event -> assertThat(event.changes())
                .containsEntry("reason", "RecountReason.CALENDAR_IMPORTED")
                .containsEntry("moved[0].clock", "Clock.HEARING_REQUEST")
                .containsEntry("moved[0].from", "2027-01-04").containsEntry("moved[0].to", "2027-01-05"));
        assertThat(recounts().get(0).person()).isEqualTo("管理员甲");
        clock.set(ARRANGED);
        timers.run();
        assertThat(openSteps.find(walk.id, "hear-party")).isPresent();
        clock.set(ARRANGED.plusDays(1));
        timers.run();
        assertThat(openSteps.find(walk.id, "hear-party")).isEmpty();
    }

    @Test
    void what_does_not_move_is_not_recorded_again() throws Exception {
        take(2027, YEAR_2027);
        take(2027, YEAR_2027);
        assertThat(recounts()).hasSize(1);
    }

    @Test
    void an_arrangement_never_takes_a_day_from_the_party() throws Exception {
        take(2027, YEAR_2027);
        take(2027, YEAR_2027.replace("2027-01-03,off\n", "2027-01-02,makeup\n2027-01-03,off\n")
                .replace("2027-01-02,off\n", ""));
        assertThat(due()).isEqualTo(ARRANGED);
    }

    @Test
    void a_file_with_errors_is_answered_with_row_and_column_and_changes_nothing() throws Exception {
        String answer = take(2027, YEAR_2027 + "2027-02-30,off\n2027-10-08,makeup\n")
                .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();
        assertThat(answer).contains("第 9 行 day 列：“2027-02-30”不是日期", "第 10 行 kind 列：2027-10-08不是周六或者周日");
        assertThat(calendars.current().isProvisional(2027)).isTrue();
        assertThat(due()).isEqualTo(PROVISIONAL);
        assertThat(jdbc.sql("select count(*) from calendar_day").query(Long.class).single()).isZero();
    }

    @Test
    void the_page_marks_the_years_that_are_provisional_and_says_who_imported_the_others() throws Exception {
        assertThat(page()).contains("尚无安排，暂按周一至周五计算").contains(">2027<").contains("随系统提供");
        take(2027, YEAR_2027);
        assertThat(page()).doesNotContain("尚无安排，暂按周一至周五计算").contains("由管理员甲导入");
    }

    private ResultActions take(int year, String text) throws Exception {
        return mvc.perform(multipart("/calendar")
                .file(new MockMultipartFile("file", "2027.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("year", Integer.toString(year)).with(user("admin").roles("administrator")).with(csrf()));
    }

    private String page() throws Exception {
        return mvc.perform(get("/calendar").with(user("admin").roles("administrator"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }

    private LocalDate due() {
        return openSteps.find(walk.id, "hear-party").orElseThrow().due();
    }

    private List<Event> recounts() {
        return timeline.of(walk.id, 0, 50).stream().filter(event -> event.action().equals("recount")).toList();
    }

    private Instant timer() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(walk.id)).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .findFirst().orElseThrow().getDuedate().toInstant();
    }
}
