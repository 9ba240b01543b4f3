package org.sanxiang.system;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SanxiangTest
class LogInTests {

    private static final String PASSWORD = "sanxiang-demo";

    @Autowired
    private MockMvc mvc;

    @Test
    void a_registered_person_logs_in_with_the_roles_of_the_register() throws Exception {
        mvc.perform(formLogin().user("unithead").password(PASSWORD))
                .andExpect(authenticated().withUsername("unithead").withRoles("unit-head"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_told_apart_by_nobody() throws Exception {
        mvc.perform(formLogin().user("manager").password("wrong")).andExpect(redirectedUrl("/login?failed"));
        mvc.perform(formLogin().user("nobody").password(PASSWORD)).andExpect(redirectedUrl("/login?failed"));
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait() throws Exception {
        guess("archivist", 5);
        mvc.perform(formLogin().user("archivist").password(PASSWORD)).andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?locked"));
    }

    @Test
    void an_unknown_account_must_wait_in_the_same_way() throws Exception {
        guess("nobody-at-all", 5);
        mvc.perform(formLogin().user("nobody-at-all").password("wrong")).andExpect(redirectedUrl("/login?locked"));
    }

    @Test
    void four_wrong_passwords_are_forgiven_by_the_right_one() throws Exception {
        guess("deputy", 4);
        mvc.perform(formLogin().user("deputy").password(PASSWORD)).andExpect(authenticated());
        guess("deputy", 4);
        mvc.perform(formLogin().user("deputy").password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void the_log_in_page_speaks_chinese_and_is_open_to_all() throws Exception {
        mvc.perform(get("/login?locked")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("账号"), containsString("请五分钟后再试"))));
    }

    @Test
    void nobody_logs_out_by_following_a_link() throws Exception {
        mvc.perform(get("/logout").with(user("officer1"))).andExpect(status().isNotFound());
        mvc.perform(post("/logout").with(user("officer1")).with(csrf())).andExpect(redirectedUrl("/login?out"))
                .andExpect(unauthenticated());
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        mvc.perform(post("/people/new").with(user("admin").roles("administrator"))).andExpect(status().isForbidden());
    }

    @Test
    void a_part_of_a_page_sends_the_whole_page_to_the_log_in() throws Exception {
        mvc.perform(get("/people").header("HX-Request", "true")).andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/"));
    }

    @Test
    void pages_run_no_foreign_script_and_stand_in_no_frame() throws Exception {
        mvc.perform(get("/login")).andExpect(header().string("Content-Security-Policy",
                        allOf(containsString("script-src 'self';"), containsString("frame-ancestors 'none'"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void health_says_up_or_down_and_no_more() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(content().json("{\"status\":\"UP\"}", true));
        mvc.perform(get("/actuator/env").with(user("admin").roles("administrator"))).andExpect(status().isNotFound());
    }

    private void guess(String account, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            mvc.perform(formLogin().user(account).password("wrong")).andExpect(redirectedUrl("/login?failed"));
        }
    }
}
