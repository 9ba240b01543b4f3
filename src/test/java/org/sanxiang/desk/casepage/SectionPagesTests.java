package org.sanxiang.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Long sections of the case page of a case that was really walked. */
@SanxiangTest
class SectionPagesTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    private long id;

    @BeforeEach
    void a_case_is_archived() {
        id = walks.archived(new BigDecimal("30000"));
    }

    @Test
    void papers_that_were_made_are_folded_up_with_their_number_and_nothing_of_them_is_lost() throws Exception {
        Document folded = section("/sections/instruments");
        Document whole = section("/sections/instruments?whole=true");
        int papers = whole.select(".block").size();
        assertThat(papers).isGreaterThan(12);
        assertThat(whole.select("details")).isEmpty();
        assertThat(folded.select("details.fold > summary").first().text()).startsWith("文书").contains("共 " + papers + " 项");
        assertThat(folded.select("dl.facts")).hasSize(papers);
        assertThat(folded.select("dl.facts").text()).isEqualTo(whole.select("dl.facts").text());
    }

    @Test
    void a_line_tells_what_is_folded_up_in_the_words_of_the_page() throws Exception {
        assertThat(section("/sections/deadlines").select("details.fold > summary").eachText())
                .anyMatch(line -> line.matches("作出决定（九十日） 已完成 · \\d{4}-\\d\\d-\\d\\d"));
    }

    private Document section(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get("/cases/" + id + address).with(user("officer1").roles("officer"))).andReturn().getResponse()
                .getContentAsString());
    }
}
