package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.Somebody;
import org.sanxiang.reports.paper.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A year is closed once; what was reported of it stays, and what changes is told beside it. */
@SanxiangTest
@Transactional
@RecordApplicationEvents
class YearClosingTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private YearPapers papers;
    @Autowired
    private YearClosing closing;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TestClock clock;
    @Autowired
    private ApplicationEvents events;

    private ManagersYear year;

    @BeforeEach
    void equipped() throws Exception {
        year = ManagersYear.equipped(mvc, clock);
    }

    @Test
    void what_was_reported_stays_as_it_was_and_what_changed_is_told_beside_it() throws Exception {
        byte[] before = closing.paper("account", 2021, Form.json);
        year.close("true").andExpect(redirectedUrl("/reports/years/2021"));
        year.page().andExpect(content().string(containsString("结账以后没有变化")));
        year.recorders("5");
        assertThat(papers.bytes("account", 2021, Form.json)).isNotEqualTo(before);
        assertThat(closing.paper("account", 2021, Form.json)).isEqualTo(before);
        year.page().andExpect(content().string(allOf(containsString("在用执法记录仪"), containsString(">60<"), containsString(">65<"),
                containsString("新计入 5"), containsString("截至 2023-03-01"))));
        year.open("/api/reports/tables?year=2021")
                .andExpect(content().bytes(closing.paper("tables", 2021, Form.json)));
    }

    @Test
    void a_form_in_which_nothing_was_kept_is_not_made_of_what_has_changed_since() throws Exception {
        year.close("true");
        jdbc.update("delete from closed_paper where report_year = 2021 and paper = 'account.docx'");
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> closing.paper("account", 2021, Form.docx));
    }

    @Test
    void the_trail_has_the_hash_of_every_file() throws Exception {
        year.close("true");
        Recorded recorded = events.stream(Recorded.class).filter(one -> one.action().equals("close-year")).findFirst().orElseThrow();
        assertThat(recorded.changes()).containsEntry("year", "2021")
                .containsEntry("tables.pdf", Bytes.sha256(closing.paper("tables", 2021, Form.pdf)))
                .containsEntry("annual.json", Bytes.sha256(closing.paper("annual", 2021, Form.json)));
    }

    @Test
    void a_year_is_closed_once_when_it_is_over_and_only_with_a_confirmation() throws Exception {
        year.close("false").andExpect(redirectedUrl("/reports/years"));
        year.page().andExpect(status().isNotFound());
        year.send(post("/reports/years/2023/close").param("confirmed", "true")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("2023 年还没有结束")));
        Refusing.assertRefused(YearClosing.YEAR_OVER, () -> closing.close(2023, Somebody.actor(1, Role.MANAGER)));
        year.close("true");
        year.close("true").andExpect(status().isConflict());
    }

    @Test
    void a_year_of_which_nothing_is_known_is_neither_offered_nor_closed() throws Exception {
        year.open("/reports/years").andExpect(content().string(allOf(containsString("2021 年结账"), not(containsString("2001 年结账")))));
        year.send(post("/reports/years/2001/close").param("confirmed", "true")).andExpect(status().isNotFound());
        year.send(post("/reports/years/-7/close").param("confirmed", "true")).andExpect(status().isNotFound());
    }
}
