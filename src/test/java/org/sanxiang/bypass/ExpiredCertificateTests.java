package org.sanxiang.bypass;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** B4: an officer whose certificate expired yesterday. */
@SanxiangTest
@Transactional
class ExpiredCertificateTests {

    @Autowired
    WalkingCases walks;
    @Autowired
    Office office;
    @Autowired
    People people;
    @Autowired
    TestClock clock;

    @Test
    void he_makes_no_record_of_today_and_becomes_no_handler() throws Exception {
        long caseId = walks.atInvestigation();
        certifiedUntil("officer3", LocalDate.now(clock).minusDays(1));
        record(caseId, LocalDate.now(clock)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("办案员丙的执法证在" + office.today() + "不在有效期内")));
        record(caseId, LocalDate.now(clock).minusDays(1)).andExpect(redirectedUrl("/cases/" + caseId + "/steps/investigate"));
        change(caseId).andExpect(status().isUnprocessableEntity());
        certifiedUntil("officer3", LocalDate.now(clock));
        record(caseId, LocalDate.now(clock)).andExpect(redirectedUrl("/cases/" + caseId + "/steps/investigate"));
        change(caseId).andExpect(redirectedUrl("/cases/" + caseId));
    }

    @Test
    void whoever_names_him_and_he_himself_are_told() throws Exception {
        long caseId = walks.atInvestigation();
        LocalDate today = LocalDate.now(clock);
        certifiedUntil("officer3", today.minusDays(1));
        office.reads("officer1", "/cases/" + caseId + "/steps/investigate/site-record")
                .andExpect(content().string(containsString("执法证已于" + today.minusDays(1) + "到期")));
        office.reads("officer3", "/").andExpect(content().string(containsString("您的执法证已于")));
        certifiedUntil("officer3", today.plusDays(30));
        office.reads("officer1", "/cases/" + caseId + "/steps/investigate/site-record")
                .andExpect(content().string(containsString("执法证将于" + today.plusDays(30) + "到期")));
        office.reads("officer3", "/").andExpect(content().string(containsString("您的执法证将于")));
        office.reads("admin", "/people").andExpect(content().string(containsString("即将到期")));
    }

    private ResultActions record(long caseId, LocalDate day) throws Exception {
        return office.sends("officer1", "/cases/" + caseId + "/steps/investigate/site-record", "place", "样例路1号", "startedAt",
                day + "T08:00", "endedAt", day + "T08:30", "officers", office.id("officer1"), "officers",
                office.id("officer3"), "present", "当事人", "certificateShown", "true", "content", "属实");
    }

    private ResultActions change(long caseId) throws Exception {
        return office.sends("unithead", "/cases/" + caseId + "/steps/change-handlers", "handlers", office.id("officer1"),
                "handlers", office.id("officer3"), "because", "换人");
    }

    private void certifiedUntil(String account, LocalDate day) {
        Person person = people.findByAccount(account).orElseThrow();
        person.change(new PersonForm(person.name(), person.unit(), person.roles(), person.certificate(),
                person.certificateFrom(), day, false, null, false));
        people.save(person);
    }
}
