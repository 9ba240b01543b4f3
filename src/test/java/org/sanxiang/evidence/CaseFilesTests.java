package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A file that an officer has entered, asked for by those who may and by those who may not. */
@SanxiangTest
class CaseFilesTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private Steps steps;
    @Autowired
    private People people;
    @Autowired
    private CaseEvidence evidence;
    @Autowired
    private Uploads uploads;
    @Autowired
    private JdbcClient jdbc;

    private long id;
    private String hash;

    @BeforeEach
    void enter() {
        id = walks.atInvestigation();
        Person officer = people.findByAccount("officer1").orElseThrow();
        Actor actor = new Actor(officer.id(), officer.account(), officer.name(), officer.roles(), officer.unit(), "test");
        Long other = people.findByAccount("officer2").orElseThrow().id();
        steps.take(new StepAt(id, "investigate", "evidence", 0), new EvidenceForm(EvidenceKind.DOCUMENTARY, "现场说明",
                        "现场", "现场", LocalDate.of(2023, 3, 1), List.of(officer.id(), other), "一份", "违法行为存在",
                        List.of(), PartyConfirmation.CONFIRMED, null, null, null,
                        List.of(uploads.receive(new MockMultipartFile("files", "现场说明.txt", "application/x-msdownload",
                                "属实".getBytes()), actor))), actor);
        hash = evidence.items(id).get(0).hashes().get(0);
    }

    @Test
    void a_handler_takes_the_file_and_that_is_recorded() throws Exception {
        ask(id, hash, "officer1", "officer").andExpect(status().isOk()).andExpect(content().bytes("属实".getBytes()));
        assertThat(jdbc.sql("select account from audit_entry where kind = 'ACCESS' and case_id = ?").param(id)
                .query(String.class).list()).containsExactly("officer1");
    }

    @Test
    void the_entry_and_the_file_are_recorded_in_the_chain_of_the_case() {
        assertThat(jdbc.sql("select action from audit_entry where chain = ? order by sequence desc limit 2")
                .param("case:" + id).query(String.class).list()).containsExactly("investigate.evidence", "keep-file");
    }

    @Test
    void a_file_of_another_case_is_unknown_to_this_one() throws Exception {
        ask(walks.atInvestigation(), hash, "officer1", "officer").andExpect(status().isNotFound());
        ask(id, "0".repeat(64), "officer1", "officer").andExpect(status().isNotFound());
        ask(id, "..", "officer1", "officer").andExpect(status().is4xxClientError());
    }

    @Test
    void whoever_may_not_see_the_case_gets_no_file() throws Exception {
        ask(id, hash, "archivist", "archivist").andExpect(status().isForbidden());
    }

    private ResultActions ask(long caseId, String file, String account, String role) throws Exception {
        return mvc.perform(get("/cases/" + caseId + "/files/" + file).with(user(account).roles(role)));
    }
}
