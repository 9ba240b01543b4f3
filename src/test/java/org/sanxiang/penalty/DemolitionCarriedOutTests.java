package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.sanxiang.penalty.ExecutionRules.*;

/** When and by whom a building is demolished (行政强制法 43, 118号). */
class DemolitionCarriedOutTests extends DemolitionOfABuilding {

    @Test
    void nothing_is_demolished_while_a_remedy_is_pending() {
        ready();
        building.remedy(RemedyKind.LITIGATION, OVER);
        building.refuses(REMEDIES_NOT_OVER, () -> demolish(MONDAY, 9, 17, null));
        building.refuses(REMEDIES_NOT_OVER, () -> decide(MONDAY));
        building.result(RemedyOutcome.WITHDRAWN, MONDAY);
        demolish(MONDAY.plusDays(1), 9, 17, null);
    }

    @ParameterizedTest
    @CsvSource({"5, 17", "9, 23", "23, 23"})
    void nothing_is_demolished_at_night_unless_it_is_urgent(int from, int to) {
        ready();
        building.refuses(AT_NIGHT, () -> demolish(MONDAY, from, to, " "));
        demolish(MONDAY, from, to, "随时可能倒塌");
    }

    @Test
    void the_night_is_from_ten_to_six_as_set() {
        ready();
        demolish(MONDAY, 6, 21, null);
        building.refuses(AT_NIGHT, () -> demolishing.demolished(
                form(MONDAY.atTime(9, 0), MONDAY.plusDays(1).atTime(8, 0), null, true), ACase.TWO, Enforced.SETTINGS,
                Enforced.PERIODS.calendar()));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-16", "2023-09-17", "2023-09-29", "2023-10-02"})
    void nothing_is_demolished_on_a_day_off_unless_it_is_urgent(LocalDate day) {
        ready();
        building.refuses(ON_A_DAY_OFF, () -> demolish(day, 9, 17, null));
        demolish(day, 9, 17, "随时可能倒塌");
    }

    @Test
    void a_weekend_that_is_worked_is_no_day_off() {
        ready();
        demolish(LocalDate.of(2023, 10, 7), 9, 17, null);
    }

    @Test
    void a_demolition_is_carried_out_by_two_officers_and_recorded_throughout() {
        ready();
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        building.refuses(TWO_ENFORCERS, () -> demolishing.demolished(
                form(MONDAY.atTime(9, 0), MONDAY.atTime(17, 0), null, true), one, Enforced.SETTINGS,
                Enforced.PERIODS.calendar()));
        building.refuses(NO_FULL_VIDEO, () -> demolishing.demolished(
                form(MONDAY.atTime(9, 0), MONDAY.atTime(17, 0), null, null), ACase.TWO, Enforced.SETTINGS,
                Enforced.PERIODS.calendar()));
        demolish(MONDAY, 9, 17, null);
    }
}
