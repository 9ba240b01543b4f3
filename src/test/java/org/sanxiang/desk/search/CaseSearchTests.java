package org.sanxiang.desk.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Subject;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list shows in SQL the cases that the door opens in Java, and no others. */
@SanxiangTest
@Transactional
class CaseSearchTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    WalkingCases walks;
    @Autowired
    CaseSearch search;
    @Autowired
    CaseAccess access;
    @Autowired
    Cases cases;
    @Autowired
    People people;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void everybody_finds_the_cases_that_he_may_read_and_no_others() {
        long investigated = walks.atInvestigation();
        long reviewed = walks.atReview(new BigDecimal("30000"));
        entities.flush();
        for (String account : new String[] {"officer1", "head", "unithead", "auditor"}) {
            recuse(investigated, people.findByAccount(account).orElseThrow());
        }
        entities.clear();
        for (long caseId : new long[] {investigated, reviewed}) {
            CaseFile file = cases.findById(caseId).orElseThrow();
            people.search("", Pageable.unpaged()).stream().flatMap(this::capacities).forEach(actor -> assertThat(finds(file, actor))
                    .as("case %s by %s", caseId, actor).isEqualTo(access.may(file, actor, "case.read")));
        }
    }

    @Test
    void in_whatever_order_the_pages_together_list_each_of_the_own_cases_once() {
        Stream.generate(walks::atInvestigation).limit(23).forEach(caseId -> jdbc.sql("""
                insert into case_duty (case_id, place, person_id, person_name, duty, since)
                select case_id, place + 50, person_id, person_name, 'RECORDER', since from case_duty where case_id = ?""")
                .param(caseId).update());
        Actor officer = capacities(people.findByAccount("officer1").orElseThrow()).findFirst().orElseThrow();
        List<Long> all = jdbc.sql("select id from case_file").query(Long.class).list().stream()
                .filter(id -> access.may(cases.findById(id).orElseThrow(), officer, "case.read")).toList();
        for (Wanted.Order order : Wanted.Order.values()) {
            Wanted wanted = new Wanted(null, null, null, null, null, null, null, null, null, order, null, null, null);
            List<Long> listed = IntStream.rangeClosed(0, all.size() / wanted.rows()).boxed()
                    .flatMap(page -> search.find(wanted, page, officer).page().stream()).map(row -> row.head().id()).toList();
            assertThat(listed).as("by %s", order).containsExactlyInAnyOrderElementsOf(all);
            assertThat(search.find(wanted, 1, officer).page().getTotalElements()).as("by %s", order).isEqualTo(all.size());
        }
    }

    @Test
    void a_case_is_found_by_the_middle_of_its_number_and_of_its_party() {
        long caseId = walks.atInvestigation();
        named(caseId, "泸县一百号宏达建材有限公司", "县综执立字〔2031〕第4711号");
        assertThat(finds(caseId, "〔2031〕第4711号", null)).isTrue();
        assertThat(finds(caseId, "4711", null)).isTrue();
        assertThat(finds(caseId, "471", null)).isTrue();
        assertThat(finds(caseId, "4712", null)).isFalse();
        assertThat(finds(caseId, null, "宏达建材")).isTrue();
        assertThat(finds(caseId, null, "达宏")).isFalse();
        assertThat(finds(caseId, "4711", "宏达")).isTrue();
        assertThat(finds(caseId, "4711", "达宏")).isFalse();
        assertThat(finds(caseId, Long.toString(caseId), null)).as("by the number of its clue").isTrue();
    }

    @Test
    void signs_that_mean_something_to_the_database_are_looked_for_as_they_are() {
        long caseId = walks.atInvestigation();
        named(caseId, "百分之一%有限_公司!", "县综执立字〔2032〕第1号");
        assertThat(List.of(finds(caseId, null, "%有限_公司!"), finds(caseId, null, "百%一"), finds(caseId, null, "限_司")))
                .containsExactly(true, false, false);
    }

    @Test
    void of_a_long_name_more_than_a_word_is_compared() {
        long caseId = walks.atInvestigation();
        String most = "长".repeat(45);
        named(caseId, most + "甲", "县综执立字〔2034〕第1号");
        assertThat(List.of(finds(caseId, null, most + "甲"), finds(caseId, null, most + "乙"))).containsExactly(true, false);
    }

    @Test
    void another_party_is_found_and_the_former_is_not() {
        long caseId = walks.atInvestigation();
        named(caseId, "甲乙丙丁商行", "县综执立字〔2033〕第1号");
        named(caseId, "戊己庚辛商行", "县综执立字〔2033〕第1号");
        assertThat(List.of(finds(caseId, null, "乙丙"), finds(caseId, null, "己庚"))).containsExactly(false, true);
    }

    @Test
    void beyond_a_thousand_cases_are_counted_for_whoever_asks() throws Exception {
        walks.atInvestigation();
        jdbc.sql("""
                insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind, stage,
                  registered_on, changed_at, recusal_asked)
                select 0, 'penalty', 'LX', 'ZD1', 'CG-001', '违法建设', '众多当事人', 'INDIVIDUAL', 'CLUE', current_date,
                  current_timestamp, false from system_range(1, 1001)""").update();
        assertThat(page("/cases?stage=CLUE")).contains("先列出前 1,000 件", "/cases?stage=CLUE&amp;counted=true");
        assertThat(page("/cases?stage=CLUE&counted=true")).doesNotContain("先列出前").contains("共 1,0");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user("auditor").roles("auditor"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }

    private void named(long caseId, String party, String number) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        Subject old = file.subject();
        file.concerns(new Subject(old.matterCode(), old.matterName(), party, old.partyKind()));
        file.numbered(number);
        entities.flush();
    }

    private boolean finds(long caseId, String number, String party) {
        Actor auditor = capacities(people.findByAccount("auditor").orElseThrow()).findFirst().orElseThrow();
        Wanted wanted = new Wanted(number, party, null, null, null, null, null, null, null, null, 100, null, null);
        return search.find(wanted, 0, auditor).page().stream().anyMatch(row -> row.head().id() == caseId);
    }

    private boolean finds(CaseFile file, Actor actor) {
        Wanted wanted = new Wanted(null, file.subject().partyName(), null, null, null, null, null, null, null, null, 100, null, null);
        return search.find(wanted, 0, actor).page().stream().anyMatch(row -> row.head().id() == file.id());
    }

    private void recuse(long caseId, Person person) {
        jdbc.sql("""
                insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on,
                  outcome) values (?, (select count(*) from case_recusal where case_id = ?), ?, ?, 'PARTY', '当事人',
                  'DIRECT_INTEREST', '事实', current_date, 'GRANTED')""")
                .params(caseId, caseId, person.id(), person.name()).update();
        jdbc.sql("update case_file set recusal_asked = true where id = ?").param(caseId).update();
    }

    /** Each as he is, and standing in for the heads of the units. */
    private Stream<Actor> capacities(Person person) {
        List<StandIn> others = Stream.of("unithead", "unithead2").map(account -> people.findByAccount(account).orElseThrow())
                .filter(other -> other.id() != person.id())
                .map(other -> new StandIn(other.id(), other.name(), other.roles().iterator().next(), other.unit())).toList();
        return Stream.of(List.<StandIn>of(), others).map(standIns -> new Actor(person.id(), person.account(), person.name(),
                person.roles(), person.unit(), "test", standIns));
    }
}
