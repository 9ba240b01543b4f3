package org.sanxiang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two people, two tabs: the second is told what the first did, and loses nothing of what was typed. */
@SanxiangTest
class OvertakenTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    WalkingCases walks;

    @Test
    void the_second_of_two_tabs_is_told_what_happened_and_sends_its_words_again() throws Exception {
        String statement = "/cases/" + walks.atPartyResponse(new BigDecimal("30000")) + "/steps/hear-party/statement";
        String seen = seen(send(get(statement), "officer1"));
        assertThat(send(said(statement, "第一个窗口", seen), "officer1").getStatus()).isEqualTo(302);
        MockHttpServletResponse second = send(said(statement, "第二个窗口", seen), "officer1");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("本案又有办理", "办案员甲 · 听取当事人意见 · 登记陈述申辩", "第二个窗口");
        assertThat(send(said(statement, "第二个窗口", seen(second)), "officer1").getStatus()).isEqualTo(302);
    }

    @Test
    void who_comes_to_a_step_that_is_past_is_told_who_did_it() throws Exception {
        long id = walks.atVerification();
        MockHttpServletRequestBuilder verify =
                post("/cases/" + id + "/steps/verify").param("findings", "属实").param("outcome", "FILE");
        assertThat(send(verify, "officer1").getStatus()).isEqualTo(302);
        MockHttpServletResponse second = send(post("/cases/" + id + "/steps/verify"), "officer1");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("最近一次办理", "办案员甲 · 核查线索");
    }

    @Test
    void who_may_not_see_the_case_is_told_nothing_of_it() throws Exception {
        long id = walks.atVerification();
        MockHttpServletResponse foreign = send(post("/cases/" + id + "/steps/verify"), "officer4");
        assertThat(foreign.getStatus()).isEqualTo(403);
        assertThat(foreign.getContentAsString()).doesNotContain("最近一次办理");
    }

    private static MockHttpServletRequestBuilder said(String address, String words, String seen) {
        return post(address).param("receivedOn", "2023-03-01").param("statement", words).param("seen", seen);
    }

    private static String seen(MockHttpServletResponse page) throws Exception {
        Matcher seen = SEEN.matcher(page.getContentAsString());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String account) throws Exception {
        UserRequestPostProcessor person = user(account).roles("officer");
        return mvc.perform(request.accept(MediaType.TEXT_HTML).with(csrf()).with(person)).andReturn().getResponse();
    }
}
