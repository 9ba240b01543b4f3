package org.sanxiang.desk.inbox;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Actor;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SanxiangTest
@Transactional
class InboxTests {

    private static final PageRequest ALL = PageRequest.of(0, 10_000);

    @Autowired
    Inbox inbox;
    @Autowired
    WalkingCases walks;
    @Autowired
    People people;
    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_due_first_stands_first_and_what_has_no_period_last() {
        long without = due(walks.atInvestigation(), null);
        long late = due(walks.atInvestigation(), "1999-06-01");
        long later = due(walks.atInvestigation(), "1999-06-02");
        assertThat(inbox.mine(actor("officer1"), ALL)).extracting(Waiting::caseId).containsSubsequence(late, later, without)
                .startsWith(late, later);
    }

    @Test
    void a_page_of_the_group_says_how_many_there_are() {
        walks.atReview(new BigDecimal("30000"));
        walks.atReview(new BigDecimal("30000"));
        Actor reviewer = actor("reviewer1");
        List<Waiting> all = inbox.group(reviewer, ALL).getContent();
        assertThat(inbox.group(reviewer, PageRequest.of(0, 1)).getTotalElements()).isEqualTo(all.size()).isGreaterThan(1);
        assertThat(inbox.group(reviewer, PageRequest.of(1, 1)).getContent()).isEqualTo(all.subList(1, 2));
    }

    private long due(long caseId, String day) {
        jdbc.sql("update open_step set due = ? where case_id = ?").params(day, caseId).update();
        return caseId;
    }

    private Actor actor(String account) {
        Person person = people.findByAccount(account).orElseThrow();
        return new Actor(person.id(), account, person.name(), person.roles(), person.unit(), "test");
    }
}
