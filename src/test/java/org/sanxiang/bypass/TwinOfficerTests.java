package org.sanxiang.bypass;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** B3: the same officer entered twice, in a form or in the register. */
@SanxiangTest
@Transactional
class TwinOfficerTests {

    private static final String TWO = "两名以上不同的执法人员";

    @Autowired
    WalkingCases walks;
    @Autowired
    Office office;

    @Test
    void one_officer_named_twice_is_one_whatever_he_is_named_for() throws Exception {
        long caseId = walks.atInvestigation();
        String step = "/cases/" + caseId + "/steps/";
        office.sends("officer1", step + "investigate/site-record", "place", "样例路1号", "startedAt", office.today() + "T08:00",
                "endedAt", office.today() + "T08:30", "officers", office.id("officer1"), "officers", office.id("officer1"),
                "present", "当事人", "certificateShown", "true", "content", "属实").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(TWO)));
        office.sends("unithead", step + "change-handlers", "handlers", office.id("officer2"), "handlers", office.id("officer2"),
                "because", "换人").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString(TWO)));
    }

    @Test
    void one_certificate_is_entered_for_one_account() throws Exception {
        String[] twin = {"account", "officer1b", "name", "办案员甲", "unit", "ZD1", "roles", "OFFICER", "certificate", "川E0500101",
            "certificateFrom", "2021-01-01", "certificateTo", "2030-12-31", "password", "a-first-password"};
        office.sends("admin", "/people/new", twin).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已登记在另一账号下")));
        twin[9] = "川E0500191";
        office.sends("admin", "/people/new", twin).andExpect(redirectedUrl("/people"));
        office.sends("admin", "/people/" + office.id("officer1b"), "account", "officer1b", "name", "办案员甲", "unit", "ZD1",
                "roles", "OFFICER", "certificate", "川E0500101").andExpect(status().isUnprocessableEntity());
    }
}
