package org.sanxiang.desk;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The menu says where one is. */
@SanxiangTest
class NavigationTests {

    @Autowired MockMvc mvc;

    @Test
    void the_entry_of_the_page_itself_is_marked_as_the_page() throws Exception {
        assertThat(menu("/registers")).containsOnlyOnce("aria-current").contains("href=\"/registers\" aria-current=\"page\"");
    }

    @Test
    void a_page_below_an_entry_is_found_under_it() throws Exception {
        assertThat(menu("/registers/equipment")).containsOnlyOnce("aria-current").contains("href=\"/registers\" aria-current=\"true\"");
        assertThat(menu("/reports/years")).containsOnlyOnce("aria-current").contains("href=\"/manager\" aria-current=\"true\"");
    }

    @Test
    void the_nearest_entry_is_marked_and_no_other() throws Exception {
        assertThat(menu("/people/delegations")).containsOnlyOnce("aria-current")
                .contains("href=\"/people/delegations\" aria-current=\"page\"");
    }

    private String menu(String address) throws Exception {
        String page = mvc.perform(get(address).with(user("manager").roles("manager"))).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
    }
}
