package org.sanxiang;

import org.sanxiang.bypass.Office;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.review.SetReviewStage;
import org.sanxiang.walk.Agency;
import org.sanxiang.workflow.DueTimers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What tests of the whole application share beside it: a clock that they set, cases that they can walk, people at pages. */
@TestConfiguration
@Import({WalkingCases.class, DueTimers.class, StatementCount.class, Office.class, Agency.class})
public class TestApplication {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    SetReviewStage reviewStage(ConfigFiles config) {
        return new SetReviewStage(config);
    }
}
