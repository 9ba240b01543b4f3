package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do, in whatever order, lawful or not, on cases of the real application: after every act the law holds. The
 * seed is printed; {@code -Dseed=…} walks the same way again. A build always walks the same ways, so that it fails for what
 * has changed; the profile {@code soak} looks for new ones.
 */
@SanxiangTest
class RandomWalkTests {

    private static final Logger LOG = LoggerFactory.getLogger(RandomWalkTests.class);

    @Autowired
    Agency agency;

    @AfterEach
    void turn_back_the_clock() {
        agency.clock().set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void the_law_holds_after_every_step_of_every_walk() {
        walk(Integer.getInteger("walks", 200), Long.getLong("seed", 19613250877604L));
    }

    @Test
    @Tag("soak")
    void the_law_holds_on_thousands_of_new_walks() {
        walk(Integer.getInteger("walks", 5000), Optional.ofNullable(Long.getLong("seed")).orElseGet(System::nanoTime));
    }

    private void walk(int walks, long seed) {
        LOG.info("{} walks with the seed {}", walks, seed);
        Walks walked = new Walks(agency, seed);
        try {
            walked.walk(walks);
        } finally {
            LOG.info("done {}", walked.done);
            LOG.info("refused {}", walked.refused);
            LOG.info("broken off at {}", walked.left);
        }
        assertThat(walked.done.getOrDefault("decide", 0)).as("cases that reached a decision").isGreaterThanOrEqualTo(walks / 5);
    }
}
