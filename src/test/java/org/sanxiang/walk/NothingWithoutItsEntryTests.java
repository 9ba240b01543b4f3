package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.audit.RefusingTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** An act whose entry cannot be written does not happen: tried with every act of many walks, of whatever kind. */
@SanxiangTest
class NothingWithoutItsEntryTests {

    private static final long SEED = 19613250877604L;

    @Autowired
    private Agency agency;

    @BeforeEach
    void prepare() {
        RefusingTrail.in(agency.jdbc());
    }

    @AfterEach
    void leave() {
        RefusingTrail.refuse(false);
        agency.clock().set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void no_act_of_any_case_is_done_when_its_entry_cannot_be_written() {
        FailingFirst tally = new FailingFirst(agency.jdbc());
        new Walks(agency, SEED, tally).walk(Integer.getInteger("walks", 25));
        assertThat(tally.undone()).as("kinds of acts that were done without having failed first").isEmpty();
        assertThat(tally.failed()).as("kinds of acts").hasSizeGreaterThan(35);
    }
}
