package org.sanxiang.bypass;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Role;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Transactional;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** B9: a recused officer who keeps access, by reading, writing, downloading, claiming, or by delegation. */
@SanxiangTest
@Transactional
class RecusedOfficerTests {

    @Autowired
    WalkingCases walks;
    @Autowired
    Office office;
    @Autowired
    People people;
    @Autowired
    TestClock clock;

    @Test
    void nothing_of_the_case_opens_to_a_recused_handler_any_more() throws Exception {
        long caseId = walks.atInvestigation();
        office.reads("officer2", "/cases/" + caseId).andExpect(status().isOk());
        office.recuse(caseId, "officer2", "head");
        for (String page : Office.pages(caseId)) {
            office.reads("officer2", page).andExpect(status().isForbidden())
                    .andExpect(content().string(allOf(containsString("您已回避本案"), containsString("第四十三条"))));
        }
        for (String act : new String[] {"investigate", "investigate/evidence", "investigate/claim", "investigate/give-back",
            "investigate/pass-on", "recuse", "transfer"}) {
            office.sends("officer2", "/cases/" + caseId + "/steps/" + act, "receiver", office.id("officer1"))
                    .andExpect(status().isForbidden());
        }
        office.reads("officer2", "/cases?handler=办案员乙").andExpect(content().string(not(containsString("/cases/" + caseId + "\""))));
        office.reads("officer2", "/").andExpect(content().string(not(containsString("/cases/" + caseId + "\""))));
    }

    @Test
    void a_file_that_he_brought_in_himself_is_not_handed_out_to_him() throws Exception {
        long caseId = walks.atInvestigation();
        String entry = "/cases/" + caseId + "/steps/investigate/evidence";
        office.does("officer1", multipart(entry).file(new MockMultipartFile("files", "照片.txt", "text/plain", "现场".getBytes()))
                .param("kind", "DOCUMENTARY").param("title", "现场照片").param("source", "拍摄").param("place", "样例路1号")
                .param("collectedOn", office.today()).param("officers", office.id("officer1"), office.id("officer2"))
                .param("description", "照片").param("fact", "事实").param("confirmation", "CONFIRMED"))
                .andExpect(redirectedUrl("/cases/" + caseId + "/steps/investigate"));
        String section = office.reads("officer1", "/cases/" + caseId + "/sections/evidence").andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        String file = section.replaceAll("(?s).*(/cases/" + caseId + "/files/[0-9a-f]{64}).*", "$1");
        office.reads("officer2", file).andExpect(status().isOk());
        office.recuse(caseId, "officer2", "head");
        office.reads("officer2", file).andExpect(status().isForbidden());
        office.reads("officer1", file).andExpect(status().isOk());
    }

    @Test
    void a_step_that_he_held_is_taken_from_him_and_no_other_comes_to_him() throws Exception {
        long caseId = walks.atReview(new BigDecimal("30000"));
        String review = "/cases/" + caseId + "/steps/review";
        office.sends("reviewer1", review + "/claim").andExpect(redirectedUrl(review));
        office.recuse(caseId, "reviewer1", "head");
        office.reads("reviewer1", "/").andExpect(content().string(not(containsString("/cases/" + caseId + "\""))));
        office.sends("reviewer1", review + "/claim").andExpect(status().isForbidden());
        office.sends("head", review + "/assign", "receiver", office.id("reviewer1")).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("回避")));
        office.sends("reviewer2", review + "/claim").andExpect(redirectedUrl(review));
    }

    @Test
    void nobody_names_him_in_a_record() throws Exception {
        long caseId = walks.atInvestigation();
        office.recuse(caseId, "officer3", "head");
        office.recuse(caseId, "officer2", "head");
        office.sends("unithead", "/cases/" + caseId + "/steps/change-handlers", "handlers", office.id("officer1"), "handlers",
                office.id("officer2"), "because", "补足两人").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("办案员乙已回避本案")));
        office.sends("unithead", "/cases/" + caseId + "/steps/change-handlers", "handlers", office.id("officer1"), "handlers",
                office.id("officer3"), "because", "补足两人").andExpect(redirectedUrl("/cases/" + caseId));
        office.sends("officer1", "/cases/" + caseId + "/steps/investigate/site-record", "place", "样例路1号", "startedAt",
                office.today() + "T08:00", "endedAt", office.today() + "T08:30", "officers", office.id("officer1"), "officers",
                office.id("officer2"), "present", "当事人", "certificateShown", "true", "content", "属实")
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("办案员乙已回避本案")));
    }

    @Test
    void a_recused_head_sees_no_more_than_anybody_else_and_decides_nothing() throws Exception {
        long caseId = walks.atInvestigation();
        office.recuse(caseId, "head", "head");
        office.reads("head", "/cases/" + caseId).andExpect(status().isOk());
        office.recuse(caseId, "head", "deputy");
        office.reads("head", "/cases/" + caseId).andExpect(status().isForbidden());
        office.sends("head", "/cases/" + caseId + "/steps/terminate", "conclusion", "NO_JURISDICTION", "opinion", "终止")
                .andExpect(status().isForbidden());
    }

    @Test
    void he_comes_back_neither_in_the_place_of_another_nor_does_another_in_his() throws Exception {
        long caseId = walks.atInvestigation();
        String page = "/cases/" + caseId;
        delegate("unithead", "officer3");
        office.reads("officer3", page + "/steps/change-handlers").andExpect(status().isOk());
        office.recuse(caseId, "officer3", "head");
        office.reads("officer3", page).andExpect(status().isOk());
        office.sends("unithead", page + "/steps/change-handlers", "handlers", office.id("officer1"), "handlers",
                office.id("officer3"), "because", "轮换").andExpect(redirectedUrl(page));
        office.recuse(caseId, "officer3", "head");
        office.reads("officer3", page).andExpect(status().isForbidden());
        office.reads("officer3", page + "/steps/change-handlers").andExpect(status().isForbidden());
    }

    @Test
    void whoever_stands_in_for_a_recused_person_has_nothing_in_the_case_by_it() throws Exception {
        long caseId = walks.atInvestigation();
        String page = "/cases/" + caseId;
        delegate("unithead", "officer4");
        office.reads("officer4", page).andExpect(status().isOk());
        office.sends("unithead", page + "/steps/recuse", "whom", office.id("officer1"), "askedBy", "AGENCY", "applicant",
                "中队", "askedOn", office.today(), "ground", "OTHER_RELATION", "facts", "同学");
        makeHandler(caseId, "unithead");
        office.recuse(caseId, "unithead", "head");
        office.reads("unithead", page).andExpect(status().isForbidden());
        office.reads("officer4", page).andExpect(status().isForbidden());
        office.sends("officer4", page + "/steps/investigate/assign", "receiver", office.id("officer1"))
                .andExpect(status().isForbidden());
    }

    /** The head of the unit takes the case over with an officer; he must be one himself for that. */
    private void makeHandler(long caseId, String account) throws Exception {
        Person person = people.findByAccount(account).orElseThrow();
        person.change(new PersonForm(person.name(), person.unit(), Set.of(Role.UNIT_HEAD, Role.OFFICER), person.certificate(),
                person.certificateFrom(), person.certificateTo(), false, null, false));
        people.save(person);
        office.sends("head", "/cases/" + caseId + "/steps/change-handlers", "handlers", office.id("officer1"), "handlers",
                office.id(account), "because", "补充力量").andExpect(redirectedUrl("/cases/" + caseId));
    }

    private void delegate(String delegator, String substitute) throws Exception {
        office.sends("head", "/people/delegations", "delegator", office.id(delegator), "role", "UNIT_HEAD", "substitute",
                office.id(substitute), "fromDay", office.today(), "toDay", LocalDate.now(clock).plusDays(5).toString(), "reason",
                "学习").andExpect(redirectedUrl("/people/delegations"));
    }
}
