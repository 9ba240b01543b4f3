package org.sanxiang.bypass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Role;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** B10: namesakes who see each other's cases. */
@SanxiangTest
@Transactional
class NamesakesTests {

    /** The same name as officer1 of ZD1. */
    private static final String NAME = "办案员甲";
    private static final String NAMESAKE = "namesake";

    @Autowired
    WalkingCases walks;
    @Autowired
    Office office;
    @Autowired
    People people;
    @Autowired
    MockMvc mvc;

    private long caseId;
    private String page;

    @BeforeEach
    void a_second_officer_of_the_same_name() {
        people.save(new Person(NAMESAKE, new PersonForm(NAME, "ZD2", Set.of(Role.OFFICER, Role.LEGAL_REVIEWER), "川E0500199",
                LocalDate.of(2021, 1, 1), LocalDate.of(2030, 12, 31), true, null, false)));
        caseId = walks.atInvestigation();
        page = "/cases/" + caseId;
    }

    @Test
    void neither_pages_nor_steps_nor_lists_open_by_the_name() throws Exception {
        office.reads("officer1", page).andExpect(status().isOk());
        for (String address : Office.pages(caseId)) {
            office.reads(NAMESAKE, address).andExpect(status().isForbidden());
        }
        office.sends(NAMESAKE, page + "/steps/investigate/claim").andExpect(status().isForbidden());
        office.sends(NAMESAKE, page + "/steps/investigate/give-back").andExpect(status().isForbidden());
        String found = "/cases?handler=" + NAME + "&order=NEWEST";
        office.reads(NAMESAKE, found).andExpect(content().string(not(containsString("\"/cases/" + caseId + "\""))));
        office.reads(NAMESAKE, "/").andExpect(content().string(not(containsString("\"/cases/" + caseId + "\""))));
        office.reads("officer1", found).andExpect(content().string(containsString("\"/cases/" + caseId + "\"")));
    }

    @Test
    void duties_bar_and_recusals_reach_the_one_and_not_the_other() throws Exception {
        office.recuse(caseId, "officer1", "head");
        office.reads("officer1", page).andExpect(status().isForbidden());
        office.sends("unithead", page + "/steps/change-handlers", "handlers", office.id("officer2"), "handlers",
                office.id(NAMESAKE), "because", "补足两人").andExpect(redirectedUrl(page));
        office.reads(NAMESAKE, page).andExpect(status().isOk());
        office.reads("officer1", page).andExpect(status().isForbidden());
    }

    @Test
    void forms_tell_them_apart() throws Exception {
        office.reads("officer1", page + "/steps/investigate/site-record").andExpect(content().string(allOf(
                containsString("办案员甲（执法一中队，川E0500101）"), containsString("办案员甲（执法二中队，川E0500199）"))));
    }

    @Test
    void the_identity_provider_says_the_account_and_its_names_mean_nothing() throws Exception {
        mvc.perform(get(page).with(provided("officer1"))).andExpect(status().isOk());
        mvc.perform(get(page).with(provided(NAMESAKE))).andExpect(status().isForbidden());
        mvc.perform(get(page).with(provided(NAME))).andExpect(status().isForbidden());
    }

    /** As Keycloak hands somebody over: the account is the name of the token's bearer, whatever the person is called. */
    private static RequestPostProcessor provided(String account) {
        OidcIdToken token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60),
                Map.of("sub", "1234", "preferred_username", account, "name", NAME));
        return SecurityMockMvcRequestPostProcessors.oidcLogin().oidcUser(new DefaultOidcUser(
                AuthorityUtils.createAuthorityList("ROLE_officer"), token, "preferred_username"));
    }
}
