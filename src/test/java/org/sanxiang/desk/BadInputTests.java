package org.sanxiang.desk;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whatever comes in wrong is answered with its status and one sentence, changes nothing, and stands in the trail. */
@SanxiangTest
class BadInputTests {

    private static final UserRequestPostProcessor OFFICER = user("officer1").roles("officer");
    private static final UserRequestPostProcessor FOREIGNER = user("officer4").roles("officer");
    private static final UserRequestPostProcessor HEAD = user("head").roles("principal-head");

    @Autowired
    MockMvc mvc;
    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    JdbcClient jdbc;

    String verify;
    long caseId;

    @BeforeEach
    void a_clue() {
        caseId = walks.atVerification();
        verify = "/cases/" + caseId + "/steps/verify";
    }

    @Test
    void an_unknown_case_is_404() throws Exception {
        refused(404, get("/cases/987654").with(HEAD), "没有这个案件");
    }

    @Test
    void a_foreign_case_is_403_to_read_and_to_write() throws Exception {
        refused(403, get("/cases/" + caseId).with(FOREIGNER), "案件");
        refused(403, verification("属实").with(FOREIGNER), "案件");
    }

    @Test
    void a_step_of_another_role_is_403() throws Exception {
        refused(403, post("/cases/" + caseId + "/steps/approve-filing").with(csrf()).with(OFFICER)
                .param("conclusion", "APPROVE").param("opinion", "同意"), "");
    }

    @Test
    void an_act_before_its_time_is_422_and_names_its_article() throws Exception {
        refused(422, post("/cases/" + caseId + "/steps/decide").with(csrf()).with(HEAD), "《行政处罚法》第五十四条");
    }

    @Test
    void a_stale_form_and_a_second_submit_are_409() throws Exception {
        refused(409, verification("属实").with(OFFICER).param("token", "999999"), "环节");
        mvc.perform(verification("属实").with(OFFICER));
        assertThat(openSteps.of(caseId)).extracting("step").containsExactly("file");
        refused(409, verification("属实").with(OFFICER), "环节");
    }

    @Test
    void missing_and_oversized_text_are_422_and_what_was_typed_survives() throws Exception {
        refused(422, post(verify).with(csrf()).with(OFFICER).param("findings", "我写的内容"), "请填写此项", "我写的内容");
        refused(422, verification("长".repeat(2001)).with(OFFICER), "2000");
    }

    @Test
    void script_in_text_is_text() throws Exception {
        mvc.perform(verification("<script>alert(1)</script>").with(OFFICER));
        String section = mvc.perform(get("/cases/" + caseId + "/sections/clue").with(OFFICER)).andReturn().getResponse()
                .getContentAsString();
        assertThat(section).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_wrong_order_of_dates_is_422() throws Exception {
        refused(422, post("/cases/new").with(csrf()).with(OFFICER).param("showing", UUID.randomUUID().toString())
                .param("discoveredOn", "2023-02-01")
                .param("actEndedOn", "2023-02-20"), "发现日期不能早于违法行为日期");
    }

    @Test
    void a_wrong_check_digit_is_422() throws Exception {
        mvc.perform(verification("属实").with(OFFICER));
        refused(422, post("/cases/" + caseId + "/steps/file").with(csrf()).with(OFFICER)
                .param("partyKind", "INDIVIDUAL").param("idNumber", "510521198608140060"), "身份证号码的校验码有误");
    }

    @Test
    void a_rule_that_refuses_is_422_with_its_article() throws Exception {
        long told = walks.atPartyResponse(new BigDecimal("30000"));
        refused(422, post("/cases/" + told + "/steps/hear-party").with(csrf()).with(OFFICER), "权利期间",
                "《行政处罚法》第六十二条");
    }

    private MockHttpServletRequestBuilder verification(String findings) {
        return post(verify).with(csrf()).param("findings", findings).param("outcome", "FILE");
    }

    private void refused(int status, MockHttpServletRequestBuilder request, String... sentences) throws Exception {
        long before = refusals();
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains(sentences).doesNotContain("Exception", "ENGINE-", "org.sanxiang");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where chain like 'refused:%'").query(Long.class).single();
    }
}
