package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.OverdueWatch;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An overdue step is put into the trail once, and shown to the superior of those who are late. */
@SanxiangTest
class OverdueTests {

    private static final BigDecimal FINE = new BigDecimal("30000");
    /** Ninety days after the filing of 1 March. */
    private static final LocalDate LAST = LocalDate.of(2023, 5, 30);

    @Autowired
    WalkingCases walks;
    @Autowired
    OverdueWatch watch;
    @Autowired
    Timeline timeline;
    @Autowired
    TestClock clock;
    @Autowired
    MockMvc mvc;

    CaseWalk walk;

    @BeforeEach
    void a_case_is_investigated() {
        walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
    }

    @Test
    void the_first_day_of_being_overdue_stands_in_the_trail_once() {
        clock.set(LAST);
        watch.look();
        assertThat(overdue()).isEmpty();
        clock.set(LAST.plusDays(1));
        watch.look();
        watch.look();
        clock.set(LAST.plusDays(2));
        watch.look();
        assertThat(overdue()).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo("timer");
            assertThat(event.step()).isEqualTo("investigate");
            assertThat(event.changes()).containsEntry("period", "Clock.DECISION").containsEntry("due", "2023-05-30")
                    .containsEntry("superior", "Superior.UNIT_HEAD");
        });
    }

    @Test
    void the_next_step_under_the_same_clock_is_not_recorded_again() {
        clock.set(LAST.plusDays(1));
        watch.look();
        walk.report(FINE);
        watch.look();
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void a_suspended_clock_is_not_overdue() {
        walk.take("suspend", new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意中止"), "head");
        clock.set(LAST.plusDays(10));
        watch.look();
        assertThat(overdue()).isEmpty();
    }

    @Test
    void what_an_officer_is_late_with_goes_up_to_the_head_of_the_unit_and_of_no_other() throws Exception {
        clock.set(LAST.plusDays(1));
        assertThat(supervised("unithead", "unit-head")).contains(address());
        assertThat(supervised("unithead2", "unit-head")).doesNotContain(address());
        assertThat(supervised("deputy", "deputy-head")).doesNotContain(address());
        assertThat(supervised("officer3", "officer")).isEmpty();
        clock.set(LAST);
        assertThat(supervised("unithead", "unit-head")).doesNotContain(address());
    }

    @Test
    void what_a_unit_head_is_late_with_goes_up_to_the_heads() throws Exception {
        walk.report(FINE);
        clock.set(LAST.plusDays(1));
        assertThat(supervised("deputy", "deputy-head")).contains(address());
        assertThat(supervised("clerk", "disclosure-clerk")).doesNotContain(address());
    }

    @Test
    void what_a_head_is_late_with_goes_up_to_the_principal_head() throws Exception {
        walk.investigate(FINE).notify(FINE, true).waive(true).draft(FINE).review(Conclusion.AGREED).discuss();
        clock.set(LAST.plusDays(1));
        assertThat(supervised("head", "principal-head")).contains(address());
        assertThat(supervised("deputy", "deputy-head")).doesNotContain(address());
    }

    @Test
    void what_runs_beside_the_steps_is_in_the_handlers_inbox_and_goes_up_once_it_is_over() throws Exception {
        walk.investigate(FINE).notify(FINE, true).waive(true).draft(FINE).review(Conclusion.AGREED).discuss().decide().issueAndServe();
        LocalDate asked = walk.today();
        walk.take("remedy", new RemedyForm(RemedyKind.LITIGATION, "泸县人民法院", "行初1号", asked, asked, asked, null), "officer1");
        assertThat(beside("officer1", "officer")).contains(address(), "行政诉讼答辩和举证", "泸县人民法院 行初1号");
        assertThat(beside("officer4", "officer")).doesNotContain(address());
        assertThat(beside("unithead", "unit-head")).doesNotContain(address());
        clock.set(asked.plusDays(20));
        watch.look();
        watch.look();
        assertThat(beside("unithead", "unit-head")).contains(address(), "due-late");
        assertThat(beside("unithead2", "unit-head")).doesNotContain(address());
        assertThat(overdue()).filteredOn(event -> "Clock.LITIGATION_ANSWER".equals(event.changes().get("period"))).singleElement()
                .satisfies(event -> assertThat(event.changes()).containsEntry("superior", "Superior.UNIT_HEAD"));
        walk.take("remedy-answer", new RemedyAnswerForm(1, walk.today(), "案卷在外地"), "officer1");
        assertThat(beside("officer1", "officer")).doesNotContain(address());
    }

    private String beside(String account, String role) throws Exception {
        String html = mvc.perform(get("/").with(user(account).roles(role))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
        int from = html.indexOf("id=\"beside\"");
        return from < 0 ? "" : html.substring(from, html.indexOf("</section>", from));
    }

    private List<Event> overdue() {
        return timeline.of(walk.id, 0, 50).stream().filter(event -> event.action().equals("overdue")).toList();
    }

    private String address() {
        return "href=\"/cases/" + walk.id + "\"";
    }

    /** The block of overdue steps on all its pages; empty where there is none. */
    private String supervised(String account, String role) throws Exception {
        StringBuilder blocks = new StringBuilder();
        String block = block(account, role, 0);
        for (int page = 1; !block.isEmpty(); page++) {
            blocks.append(block);
            block = block(account, role, page);
        }
        return blocks.toString();
    }

    private String block(String account, String role, int page) throws Exception {
        String html = mvc.perform(get("/").param("overdue", Integer.toString(page)).with(user(account).roles(role)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return html.contains("逾期督办") ? html.substring(html.indexOf("逾期督办")) : "";
    }
}
