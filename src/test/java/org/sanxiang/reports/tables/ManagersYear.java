package org.sanxiang.reports.tables;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;

import org.sanxiang.TestClock;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A manager at the pages of a year that is over, with recorders entered in it. */
record ManagersYear(MockMvc mvc) {

    /** It is March 2023, and sixty recorders came in 2021. */
    static ManagersYear equipped(MockMvc mvc, TestClock clock) throws Exception {
        clock.set(LocalDate.of(2023, 3, 1));
        ManagersYear year = new ManagersYear(mvc);
        year.recorders("60");
        return year;
    }

    void recorders(String quantity) throws Exception {
        send(post("/registers/equipment/new").param("day", "2021-05-04").param("kind", "recorder").param("change", "added")
                .param("quantity", quantity)).andExpect(redirectedUrl("/registers/equipment?year=2021"));
    }

    ResultActions close(String confirmed) throws Exception {
        return send(post("/reports/years/2021/close").param("confirmed", confirmed));
    }

    ResultActions page() throws Exception {
        return open("/reports/years/2021");
    }

    ResultActions open(String address) throws Exception {
        return mvc.perform(get(address).with(manager()));
    }

    ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(manager()).with(csrf()));
    }

    private static RequestPostProcessor manager() {
        return user("manager").roles("manager");
    }
}
