package org.sanxiang.reports.tables;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is recused from a case sees that it counts, and not whom it concerns. */
@SanxiangTest
@Transactional
class RecusedReadersTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private People people;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void afterwards() {
        clock.set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void whom_a_counted_case_concerns_is_closed_to_whoever_is_recused_from_it() throws Exception {
        long id = filed("回避字第1号");
        mvc.perform(filed("head", "principal-head")).andExpect(content().string(containsString("被回避的当事人")));
        recuse(id);
        mvc.perform(filed("head", "principal-head")).andExpect(content().string(allOf(containsString("回避字第1号"),
                containsString("本人已回避"), not(containsString("被回避的当事人")))));
        mvc.perform(filed("auditor", "auditor")).andExpect(content().string(containsString("被回避的当事人")));
    }

    @Test
    void so_is_whom_a_case_in_the_supplement_concerns() throws Exception {
        ManagersYear year = new ManagersYear(mvc);
        year.recorders("60");
        year.close("true");
        long id = filed(null);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(allOf(containsString("被回避的当事人"),
                containsString("/cases/" + id + "\""))));
        recuse(id);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(allOf(containsString("本人已回避"),
                not(containsString("被回避的当事人")), not(containsString("/cases/" + id + "\"")))));
        mvc.perform(supplement("auditor", "auditor")).andExpect(content().string(containsString("被回避的当事人")));
        jdbc.update("update case_file set number = '回避字第2号' where id = ?", id);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(containsString("回避字第2号（本人已回避）")));
    }

    /** @param number null where it has none yet */
    private long filed(String number) {
        jdbc.update("insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind, stage,"
                + " registered_on, filed_on, number, changed_at) values (0, 'penalty', 'LX', 'ZD1', 'CG-001', '事项', '被回避的当事人',"
                + " 'ORGANISATION', 'FILED', '2021-03-01', '2021-03-02', ?, '2021-03-01 00:00:00')", number);
        long id = jdbc.queryForObject("select max(id) from case_file", Long.class);
        jdbc.update("insert into fact_due (case_id) values (?)", id);
        return id;
    }

    private void recuse(long caseId) {
        long head = people.findByAccount("head").orElseThrow().id();
        jdbc.update("insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on,"
                + " outcome) values (?, 0, ?, '局长甲', 'PARTY', '当事人', 'RELATIVE', '近亲属', '2021-03-03', 'GRANTED')", caseId, head);
    }

    private static MockHttpServletRequestBuilder supplement(String account, String role) {
        return get("/reports/years/2021").with(user(account).roles(role));
    }

    private static MockHttpServletRequestBuilder filed(String account, String role) {
        return get("/reports/tables/behind").param("year", "2021").param("figure", "cases.filed").with(user(account).roles(role));
    }
}
