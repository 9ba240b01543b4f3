package org.sanxiang.desk.form;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody is asked why an act comes late as long as it does not. */
@SanxiangTest
class LateFieldTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    WalkingCases walks;
    @Autowired
    TestClock clock;

    @Test
    void the_reason_is_asked_once_the_period_is_over() throws Exception {
        long id = walks.atVerification();
        assertThat(page(id)).contains("剩21日").doesNotContain("lateBecause");
        clock.set(LocalDate.of(2023, 3, 23));
        assertThat(page(id)).contains("已超期1日").contains("name=\"lateBecause\"");
    }

    private String page(long id) throws Exception {
        return mvc.perform(get("/cases/" + id + "/steps/verify").with(user("officer1").roles("officer")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
