package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;

/** Who is too young to be punished, or is mitigated (行政处罚法 30). */
class AgeTests {

    @Test
    void nobody_who_was_under_fourteen_at_the_act_is_punished() {
        ACase child = ACase.filed(born("2009-03-02"));
        child.refuses(Rules.CHILD, () -> child.c.inquiry()
                .concluded(Filled.report("10000", Mitigation.MINOR_14_TO_17, null, null), ACase.ENOUGH, ACase.FUMES));
    }

    @Test
    void whoever_was_fourteen_to_seventeen_at_the_act_is_mitigated() {
        ACase minor = ACase.filed(born("2005-03-02"));
        minor.refuses(Rules.MINOR, () -> minor.reported("10000"));
        minor.c.inquiry().concluded(Filled.report("10000", Mitigation.MINOR_14_TO_17, null, null), ACase.ENOUGH,
                ACase.FUMES);
        assertThat(minor.c.report.mitigation()).isEqualTo(Mitigation.MINOR_14_TO_17);
    }

    @Test
    void whoever_was_fourteen_on_the_day_of_the_act_can_be_punished() {
        ACase.filed(born("2009-02-28")).c.inquiry()
                .concluded(Filled.report("10000", Mitigation.MINOR_14_TO_17, null, null), ACase.ENOUGH, ACase.FUMES);
    }

    @Test
    void an_age_is_reached_on_the_day_after_the_birthday() {
        ACase.filed(born("2005-02-28")).reported("10000");
        ACase birthday = ACase.filed(born("2005-03-01"));
        birthday.refuses(Rules.MINOR, () -> birthday.reported("10000"));
    }

    @Test
    void the_age_counts_on_the_day_on_which_the_act_ended() {
        ACase a = ACase.clue(Filled.clue(INDIVIDUAL, ACase.DISCOVERED, LocalDate.of(2022, 6, 1)));
        a.c.inquiry().requestFiling(born("2008-06-02"), ACase.TWO, ACase.FILED);
        a.refuses(Rules.CHILD, () -> a.reported("10000"));
    }

    private static FilingForm born(String day) {
        return Filled.filing(INDIVIDUAL, "510521" + day.replace("-", "") + "0000");
    }
}
