package org.sanxiang.bypass;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.sanxiang.TestClock;
import org.sanxiang.people.People;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** People before their browsers, who do what the pages let them do and what they do not. */
@TestComponent
public class Office {

    private final MockMvc mvc;
    private final People people;
    private final TestClock clock;
    private final EntityManager database;

    Office(MockMvc mvc, People people, TestClock clock, EntityManager database) {
        this.mvc = mvc;
        this.people = people;
        this.clock = clock;
        this.database = database;
    }

    ResultActions reads(String account, String address) throws Exception {
        return does(account, get(address));
    }

    /** @param fields names and values, one after the other */
    ResultActions sends(String account, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return does(account, request);
    }

    /** With the roles of the register. What was done is written and what was refused is forgotten, as at the end of a request. */
    ResultActions does(String account, MockHttpServletRequestBuilder request) throws Exception {
        String[] roles = people.findByAccount(account).orElseThrow().roles().stream().map(role -> role.key())
                .toArray(String[]::new);
        ResultActions answer = mvc.perform(request.with(user(account).roles(roles)).with(csrf()));
        if (database.isJoinedToTransaction() && answer.andReturn().getResponse().getStatus() < 400) {
            database.flush();
        }
        database.clear();
        return answer;
    }

    String id(String account) {
        return Long.toString(people.findByAccount(account).orElseThrow().id());
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /** The party asks that somebody stay away, and those who may decide grant it. */
    void recuse(long caseId, String account, String decider) throws Exception {
        sends("officer1", "/cases/" + caseId + "/steps/recuse", "whom", id(account), "askedBy", "PARTY", "applicant", "当事人",
                "askedOn", today(), "ground", "DIRECT_INTEREST", "facts", "系当事人近亲属");
        sends(decider, "/cases/" + caseId + "/steps/decide-recusal", "whom", id(account), "conclusion", "GRANTED", "opinion",
                "应当回避");
    }

    /** All pages and fragments of a case that are only read. */
    static List<String> pages(long caseId) {
        String page = "/cases/" + caseId;
        return List.of(page, page + "/sections/clue", page + "/sections/people", page + "/timeline", page + "/picture",
                page + "/steps/investigate", page + "/steps/investigate/evidence", page + "/steps/recuse",
                page + "/files/" + "a".repeat(64));
    }
}
