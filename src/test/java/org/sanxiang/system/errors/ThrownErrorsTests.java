package org.sanxiang.system.errors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ThrownErrorsTests {

    /** Throws what a test gives it. */
    @RestController
    static class Thrower {

        private Supplier<RuntimeException> next;

        @GetMapping("/throw")
        void fail() {
            throw next.get();
        }

        @GetMapping("/number/{number}")
        void number(@PathVariable long number, @RequestParam(defaultValue = "0") int page) {
        }
    }

    private final Thrower thrower = new Thrower();
    private final Refusals refusals = mock();
    private final Overtaken overtaken = mock();
    private MockMvc mvc;

    @BeforeEach
    void build() {
        ResourceBundleMessageSource delivered = new ResourceBundleMessageSource();
        delivered.setBasename("messages/system");
        delivered.setDefaultEncoding("UTF-8");
        StaticMessageSource messages = new StaticMessageSource();
        messages.setParentMessageSource(delivered);
        messages.addMessages(Map.of("said", "一句话：{0}", "rule.PUN-58.article", "行政处罚法第五十八条",
                "rule.PUN-58.review-not-passed", "未经法制审核"), Locale.SIMPLIFIED_CHINESE);
        ErrorViews views = new ErrorViews(messages);
        mvc = MockMvcBuilders.standaloneSetup(thrower).setControllerAdvice(new RejectionAdvice(views, refusals, overtaken, messages),
                new OtherErrors(views, new Incidents())).build();
    }

    @Test
    void an_unknown_thing_is_404_and_a_foreign_one_403() throws Exception {
        answer(new Unknown("said", "甲")).andExpect(status().isNotFound())
                .andExpect(model().attribute("sentence", "一句话：甲"));
        answer(new NotAllowed("said", "乙")).andExpect(status().isForbidden());
        verify(refusals).record(any(), eq("notallowed"), eq("一句话：乙"));
    }

    @Test
    void a_broken_rule_is_422_with_its_article_and_recorded_by_its_number() throws Exception {
        answer(new Refusal(new Rule("PUN-58", "review-not-passed"))).andExpect(status().isUnprocessableEntity())
                .andExpect(model().attribute("sentence", "未经法制审核"))
                .andExpect(model().attribute("article", "行政处罚法第五十八条"));
        verify(refusals).record(any(), eq("PUN-58"), eq("未经法制审核"));
    }

    @Test
    void who_comes_second_gets_409_however_the_database_says_it() throws Exception {
        answer(new Conflict("said", "丙")).andExpect(status().isConflict());
        answer(new OptimisticLockingFailureException("row was changed")).andExpect(status().isConflict());
        answer(new CannotAcquireLockException("deadlock")).andExpect(status().isConflict())
                .andExpect(model().attribute("sentence", containsString("同一案件刚刚有人办理")));
    }

    @Test
    void too_large_a_file_is_413() throws Exception {
        answer(new MaxUploadSizeExceededException(1)).andExpect(status().isPayloadTooLarge());
    }

    @Test
    void a_failure_of_ours_tells_its_number_and_nothing_else() throws Exception {
        answer(new IllegalStateException("ACT_RU_TASK 4711")).andExpect(status().isInternalServerError())
                .andExpect(model().attribute("sentence", matchesPattern(".*[0-9A-F]{8}.*")))
                .andExpect(model().attribute("sentence", not(containsString("4711"))));
        verifyNoInteractions(refusals);
    }

    @Test
    void what_leads_nowhere_is_404_and_what_cannot_be_read_400() throws Exception {
        mvc.perform(get("/number/abc")).andExpect(status().isNotFound());
        mvc.perform(get("/number/1?page=x")).andExpect(status().isBadRequest());
        mvc.perform(post("/number/1")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void nobody_is_led_to_a_foreign_page() throws Exception {
        thrower.next = () -> new Unknown("said", "甲");
        mvc.perform(get("/throw").header("Host", "localhost").header("Referer", "http://localhost/cases/1"))
                .andExpect(model().attribute("back", "/cases/1"));
        mvc.perform(get("/throw").header("Host", "localhost").header("Referer", "http://evil.example/cases/1"))
                .andExpect(model().attribute("back", "/"));
        mvc.perform(get("/throw").header("Host", "localhost").header("Referer", "http://localhost//evil.example"))
                .andExpect(model().attribute("back", "/"));
    }

    private ResultActions answer(RuntimeException thrown) throws Exception {
        thrower.next = () -> thrown;
        return mvc.perform(get("/throw"));
    }
}
