package org.sanxiang.system;

import java.time.Clock;

import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Not in the future" is asked of the one clock, in Chinese time. */
@Configuration
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer clockOfTheLaw(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
