package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Progress;
import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.Checked;
import org.sanxiang.reports.FactCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do, in whatever order, lawful or not, on cases of the real application: after every act the law holds. The
 * seed is printed; {@code -Dseed=…} walks the same way again.
 */
abstract class RandomWalk {

    private static final Logger LOG = LoggerFactory.getLogger(RandomWalk.class);

    private final int number;
    private final OptionalLong seed;

    @Autowired
    Agency agency;
    @Autowired
    Bookkeeping books;
    @Autowired
    FactCheck facts;

    /**
     * @param number how many walks, unless {@code -Dwalks=…} says otherwise
     * @param seed of the ways to walk, unless {@code -Dseed=…} says otherwise; empty for new ways each time
     */
    RandomWalk(int number, OptionalLong seed) {
        this.number = number;
        this.seed = seed;
    }

    @AfterEach
    void turn_back_the_clock() {
        agency.clock().set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void the_law_holds_after_every_step_of_every_walk() {
        int walks = Integer.getInteger("walks", number);
        long seed = Long.getLong("seed", this.seed.orElseGet(System::nanoTime));
        LOG.info("{} walks with the seed {}", walks, seed);
        Tally tally = new Tally();
        try {
            Walks way = new Walks(agency, seed, tally);
            for (int walked = 0; walked < walks; walked += Walks.IN_A_ROW) {
                way.walk(Math.min(Walks.IN_A_ROW, walks - walked));
                books.catchUp();
            }
        } finally {
            LOG.info("{} walks with the seed {}: {}", walks, seed, tally);
        }
        Checked checked = facts.check(Progress.UNSEEN);
        assertThat(checked.deviations()).as("what was counted along the way").isEmpty();
        assertThat(checked.uncounted()).isEmpty();
        assertThat(tally.timesDone("decide")).as("walks that reached a decision").isGreaterThanOrEqualTo(walks / 5);
    }
}
