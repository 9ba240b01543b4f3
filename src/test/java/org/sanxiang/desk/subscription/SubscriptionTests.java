package org.sanxiang.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The due dates of a person in the person's own calendar. */
@SanxiangTest
class SubscriptionTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void none() {
        jdbc.sql("delete from calendar_subscription").update();
    }

    @Test
    void whoever_has_the_address_sees_what_is_due_and_nothing_of_whom_it_concerns() throws Exception {
        long id = walks.atInvestigation();
        String text = calendar(renewed("officer1")).getContentAsString();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(due("officer1"));
        assertThat(text.replace("\r\n ", "")).contains("/cases/" + id, "调查取证", "DTSTART;VALUE=DATE:2023");
        String party = jdbc.sql("select party_name from case_file where id = ?").param(id).query(String.class).single();
        assertThat(text.replace("\r\n ", "")).doesNotContain(party);
    }

    @Test
    void it_is_recorded_who_looked() throws Exception {
        String address = renewed("officer1");
        long before = looks();
        calendar(address);
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void a_new_address_ends_the_one_before_and_what_was_ended_opens_nothing() throws Exception {
        String first = renewed("officer1");
        String second = renewed("officer1");
        assertThat(first).isNotEqualTo(second);
        assertThat(calendar(first).getStatus()).isEqualTo(404);
        assertThat(calendar(second).getStatus()).isEqualTo(200);
        mvc.perform(post("/subscription/end").with(user("officer1").roles("officer")).with(csrf())).andReturn();
        assertThat(calendar(second).getStatus()).isEqualTo(404);
    }

    @Test
    void the_secret_is_not_kept_and_no_guess_opens_anything() throws Exception {
        String address = renewed("officer1");
        assertThat(jdbc.sql("select token_hash from calendar_subscription").query(String.class).list())
                .noneMatch(address::contains);
        for (String guess : List.of("/calendar.ics", "/calendar.ics?token=", "/calendar.ics?token=officer1")) {
            assertThat(calendar(guess).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void after_a_year_or_after_the_person_has_left_it_opens_nothing_any_more() throws Exception {
        String address = renewed("officer1");
        jdbc.sql("update person set active = false where account = 'officer1'").update();
        assertThat(calendar(address).getStatus()).isEqualTo(404);
        jdbc.sql("update person set active = true where account = 'officer1'").update();
        assertThat(calendar(address).getStatus()).isEqualTo(200);
        clock.set(clock.instant().plus(Duration.ofDays(366)).atZone(clock.getZone()).toLocalDate());
        assertThat(calendar(address).getStatus()).isEqualTo(404);
    }

    private String renewed(String account) throws Exception {
        Object address = mvc.perform(post("/subscription").with(user(account).roles("officer")).with(csrf())).andReturn()
                .getFlashMap().get("address");
        return address.toString().replaceFirst("^https?://[^/]+", "");
    }

    private MockHttpServletResponse calendar(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private long looks() {
        return jdbc.sql("select count(*) from audit_entry where action = 'due-calendar'").query(Long.class).single();
    }

    private int due(String account) {
        return jdbc.sql("""
                select count(*) from open_step s where s.due is not null and (s.assignee_id = (select id from person where account = :a)
                  or s.assignee_id is null and s.role = 'handler' and exists (select 1 from case_duty d join person p on p.id = d.person_id
                    where p.account = :a and d.case_id = s.case_id and d.duty = 'HANDLER' and d.ended_at is null)
                  or s.assignee_id is null and s.role = 'officer' and (select c.unit from case_file c where c.id = s.case_id) = 'ZD1')""")
                .param("a", account).query(Integer.class).single();
    }
}
