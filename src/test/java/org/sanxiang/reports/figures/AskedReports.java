package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A manager who asks for reports. */
record AskedReports(MockMvc mvc) {

    private static final Pattern LISTED = Pattern.compile("共 ([0-9,]+) 条");

    /** How many a list says that it has; empty where it says nothing. */
    String rows(String address) throws Exception {
        var found = LISTED.matcher(page(address).text());
        return found.find() ? found.group(1) : "";
    }

    Document page(String address) throws Exception {
        return Jsoup.parse(get(address).getContentAsString());
    }

    /** What is answered; it must be in order. */
    MockHttpServletResponse get(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.get(URI.create(address))
                .with(user("manager").roles("manager"))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }
}
