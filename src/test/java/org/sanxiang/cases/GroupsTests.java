package org.sanxiang.cases;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.desk.Groups;
import org.sanxiang.kernel.Actor;
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

    private static final String WAITS = "select count(*) from open_step s join case_file c on c.id = s.case_id"
            + " where s.id = :step and " + Groups.WAITS;

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

    @Test
    void a_step_waits_for_the_same_people_in_both() {
        agreeOn(walks.atVerification());
        agreeOn(walks.atInvestigation());
        agreeOn(walks.atReview(new BigDecimal("30000")));
    }

    private void agreeOn(long caseId) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        Collection<Person> everybody = people.search("", Pageable.unpaged()).getContent();
        for (OpenStep step : openSteps.of(caseId)) {
            assertThat(everybody).allSatisfy(person -> assertThat(waits(step, actor(person)))
                    .as("%s for %s", step.step(), person.account()).isEqualTo(eligibility.fits(step, file, actor(person))));
        }
    }

    private boolean waits(OpenStep step, Actor actor) {
        Map<String, Object> values = new HashMap<>(Groups.of(actor));
        values.put("step", step.id());
        return jdbc.sql(WAITS).params(values).query(Long.class).single() == 1;
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }
}
