package org.sanxiang;

import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.walk.Agency;
import org.sanxiang.workflow.DueTimers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What tests of the whole application share beside it: a clock that they set, and cases that they can walk. */
@TestConfiguration
@Import({WalkingCases.class, DueTimers.class, StatementCount.class, Agency.class})
class TestApplication {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
