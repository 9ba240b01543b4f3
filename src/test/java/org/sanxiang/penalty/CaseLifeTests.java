package org.sanxiang.penalty;

import java.math.BigDecimal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.*;
import org.sanxiang.people.People;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:walk;DB_CLOSE_DELAY=-1", "sanxiang.data=target/test-data", "camunda.bpm.job-execution.enabled=false"})
class CaseLifeTests {

    @TestConfiguration
    static class Fakes {
        @Bean @Primary TestClock testClock() { return new TestClock(); }
        @Bean ProcessPicture picture() { return new ProcessPicture() {
            public String of(long c) { return ""; } public String of(String p) { return ""; } }; }
        @Bean Timeline timeline() { return new Timeline() {
            public java.util.List<Event> of(long c, int p, int s) { return java.util.List.of(); } public long count(long c) { return 0; } }; }
    }

    @Autowired Steps steps;
    @Autowired Registration registration;
    @Autowired TestClock clock;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired OpenSteps openSteps;
    CaseWalk walk;

    @BeforeEach
    void walk() {
        walk = new CaseWalk(steps, registration, clock, new Staff(people, w -> { }));
    }

    @Test
    void a_major_case_runs_from_clue_to_archive() {
        BigDecimal fine = new BigDecimal("30000");
        walk.register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(fine)
                .notify(fine, true).waive(true).draft(fine).review(Conclusion.CORRECT);
        walk.take("respond-to-review", new ReviewReplyForm("已改", ReviewReply.DRAFT), "officer1");
        walk.draft(fine).review(Conclusion.AGREED).discuss().decide().issueAndServe().finish(fine);
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(openSteps.of(walk.id)).isEmpty();
    }
}
