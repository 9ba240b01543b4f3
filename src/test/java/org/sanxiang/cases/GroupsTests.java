package org.sanxiang.cases;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.desk.Groups;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The inbox asks in SQL what the door asks in Java: both must know the same groups. */
@SanxiangTest
@Transactional
class GroupsTests {

    private static final String OPEN = "select count(*) from open_step s join case_file c on c.id = s.case_id"
            + " where s.id = :step and ";

    @Autowired
    WalkingCases walks;
    @Autowired
    Cases cases;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Eligibility eligibility;
    @Autowired
    People people;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void a_step_waits_for_the_same_people_in_both() {
        agreeOn(walks.atVerification());
        agreeOn(walks.atInvestigation());
        agreeOn(walks.atReview(new BigDecimal("30000")));
    }

    @Test
    void so_it_does_for_those_who_stand_in_for_others_and_for_those_who_are_recused() {
        long caseId = walks.atReview(new BigDecimal("30000"));
        CaseFile file = cases.findById(caseId).orElseThrow();
        for (String recused : new String[] {"reviewer1", "unithead", "head", "officer1"}) {
            recuse(file, people.findByAccount(recused).orElseThrow());
            agreeOn(caseId);
        }
    }

    private void agreeOn(long caseId) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        Collection<Person> everybody = people.search("", Pageable.unpaged()).getContent();
        for (OpenStep step : openSteps.of(caseId)) {
            everybody.stream().flatMap(this::capacities).forEach(actor -> assertThat(waits(step, actor))
                    .as("%s for %s", step.step(), actor).isEqualTo(eligibility.fits(step, file, actor)));
        }
    }

    /** Each as he is, and standing in for everybody else of some of the roles. */
    private Stream<Actor> capacities(Person person) {
        List<StandIn> others = Stream.of("unithead", "unithead2", "reviewer1", "head")
                .map(account -> people.findByAccount(account).orElseThrow()).filter(other -> other.id() != person.id())
                .map(other -> new StandIn(other.id(), other.name(), other.roles().iterator().next(), other.unit())).toList();
        Actor alone = actor(person);
        return Stream.of(alone, new Actor(alone.personId(), alone.account(), alone.name(), alone.roles(), alone.unit(),
                "test", others));
    }

    private void recuse(CaseFile file, Person person) {
        file.ask(Recusal.asked(new RecusalRequestForm(person.id(), RecusalAsker.PARTY, "当事人", file.registeredOn(),
                RecusalGround.OTHER_RELATION, "事实"), person.name()));
        Recusal open = file.recusals().openOn(person.id()).orElseThrow();
        Recusal granted = open.decided(new RecusalDecisionForm(person.id(), RecusalOutcome.GRANTED, "理由", null), null,
                Actor.TIMER, CaseFiles.NOW);
        file.recusals().answer(open, granted);
        file.recuse(granted, List.of(), CaseFiles.NOW);
        entities.flush();
    }

    private boolean waits(OpenStep step, Actor actor) {
        Map<String, Object> values = new HashMap<>(Groups.of(actor));
        values.put("step", step.id());
        return jdbc.sql(OPEN + Groups.waits(actor)).params(values).query(Long.class).single() == 1;
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }
}
