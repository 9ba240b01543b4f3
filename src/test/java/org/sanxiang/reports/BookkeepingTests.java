package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Progress;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts of cases that were really walked. */
@SanxiangTest
class BookkeepingTests {

    @Autowired
    private Bookkeeping books;
    @Autowired
    private FactCheck check;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_act_leaves_word_and_nothing_is_left_to_do_afterwards() {
        books.catchUp();
        long id = walks.archived(new BigDecimal("30000"));
        assertThat(count("fact_due where case_id = " + id)).isPositive();
        books.catchUp();
        assertThat(count("fact_due")).isZero();
        assertThat(jdbc.sql("select kind from fact where case_id = ? order by kind").param(id).query(String.class).list())
                .containsExactly("ARCHIVED", "CLOSED", "DECIDED", "FILED", "PAID", "PUBLISHED", "REGISTERED", "REVIEWED", "SERVED");
    }

    @Test
    void the_steps_of_a_case_that_has_ended_are_kept_with_its_process() {
        long id = walks.archived(new BigDecimal("30000"));
        books.catchUp();
        assertThat(count("process_fact where procedure_key = 'penalty' and completed and case_id = " + id)).isEqualTo(1);
        assertThat(jdbc.sql("select step from step_fact where case_id = ? and done and turn = 1").param(id)
                .query(String.class).list()).contains("verify", "investigate", "hear-party", "review", "decide", "archive");
    }

    @Test
    void what_was_kept_after_the_acts_is_what_the_cases_say() {
        walks.archived(new BigDecimal("30000"));
        assertThat(check.check(Progress.UNSEEN).deviations()).isEmpty();
    }

    @Test
    void to_derive_again_what_is_already_kept_changes_nothing() {
        long id = walks.archived(new BigDecimal("30000"));
        books.catchUp();
        String before = facts(id);
        jdbc.sql("insert into fact_due (case_id) values (?)").param(id).update();
        books.catchUp();
        books.rebuild(Progress.UNSEEN);
        assertThat(facts(id)).isEqualTo(before).contains("30000");
    }

    private String facts(long id) {
        return jdbc.sql("select * from fact where case_id = ? order by kind, place").param(id).query().listOfRows().toString();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
