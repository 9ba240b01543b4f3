package org.sanxiang.system;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.sanxiang.kernel.ChineseTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything asks, in the one time zone of Chinese law. */
@Configuration
class ClockConfiguration {

    /** Ticks in microseconds, which is what the databases keep. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.system(ChineseTime.ZONE), Duration.of(1, ChronoUnit.MICROS));
    }
}
