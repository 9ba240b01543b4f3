package org.sanxiang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@SanxiangTest
@RecordApplicationEvents
class ErrorAnswerTests {

    private static final UserRequestPostProcessor ADMIN = user("admin").roles("administrator");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationEvents events;

    @Test
    void an_unknown_entry_is_answered_with_a_sentence_and_recorded() throws Exception {
        mvc.perform(get("/people/999999").with(ADMIN)).andExpect(status().isNotFound())
                .andExpect(content().string(allOf(containsString("没有登记这个人员"), not(containsString("Exception")))));
        assertThat(refusal().reason()).isEqualTo("unknown");
        assertThat(refusal().actor().name()).isEqualTo("管理员甲");
        assertThat(refusal().detail()).containsEntry("address", "GET /people/999999");
    }

    @Test
    void what_the_filter_refuses_is_recorded_too() throws Exception {
        mvc.perform(get("/people").with(user("officer1").roles("officer"))).andExpect(status().isForbidden());
        assertThat(refusal().reason()).isEqualTo("role");
        assertThat(refusal().actor().account()).isEqualTo("officer1");
    }

    @Test
    void a_refusal_at_a_step_names_case_and_step() throws Exception {
        mvc.perform(get("/cases/7/steps/decide").with(user("stranger").roles("auditor")));
        assertThat(events.stream(Refused.class)).allSatisfy(refused -> {
            assertThat(refused.caseId()).isEqualTo(7);
            assertThat(refused.step()).isEqualTo("decide");
        });
    }

    @Test
    void an_address_that_does_not_exist_is_unknown_and_no_refusal() throws Exception {
        mvc.perform(get("/nowhere").with(ADMIN)).andExpect(status().isNotFound());
        assertThat(events.stream(Refused.class)).isEmpty();
    }

    @Test
    void a_word_in_place_of_a_number_is_an_unknown_page() throws Exception {
        mvc.perform(get("/people/abc").with(ADMIN)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这个页面")));
    }

    @Test
    void a_part_of_a_page_gets_the_sentence_only() throws Exception {
        mvc.perform(get("/people/999999").with(ADMIN).header("HX-Request", "true")).andExpect(status().isNotFound())
                .andExpect(content().string(allOf(containsString("没有登记这个人员"), not(containsString("<html")))));
    }

    @Test
    void a_program_gets_the_sentence_as_json() throws Exception {
        mvc.perform(get("/people/999999").with(ADMIN).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isNotFound()).andExpect(jsonPath("sentence").value("没有登记这个人员。"));
    }

    private Refused refusal() {
        return events.stream(Refused.class).findFirst().orElseThrow();
    }
}
