package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.ExecutionRules.*;

/** Demand and application to the court (行政强制法 53–55). */
class CourtTests {

    private static final LocalDate OPENS = LocalDate.of(2023, 9, 16);
    private static final LocalDate CLOSES = LocalDate.of(2023, 12, 15);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 10);

    private final Enforced served = Enforced.fine("10000");

    @Test
    void nobody_is_told_to_pay_before_the_last_day_to_pay() {
        served.refuses(DEMAND_EARLY, () -> served.demanded(DUE, "10000"));
        served.demanded(DUE.plusDays(1), "10000");
    }

    @Test
    void a_demand_says_what_is_owed_and_is_served_by_two_officers() {
        served.paid(DUE, "4000");
        served.refuses(DEMAND_AMOUNT, () -> served.demanded(APRIL, "10000"));
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        served.refuses(Rules.TWO_SERVERS, () -> new Compelling(served.c, served.dates).demanded(
                Enforced.demand(DemandSubject.PAYMENT, APRIL, "6000"), one, () -> "催1"));
        served.refuses(Crew.CERTIFIED, () -> served.demanded(Somebody.CERTIFIED_TO.plusDays(1), "6000"));
        served.demanded(APRIL, "6000");
    }

    @Test
    void the_court_is_asked_within_three_months_after_the_six_in_which_the_party_could_sue() {
        served.demanded(APRIL, "10000");
        served.refuses(WINDOW_NOT_OPEN, () -> served.applied(OPENS.minusDays(1), "10000"));
        served.refuses(WINDOW_CLOSED, () -> served.applied(CLOSES.plusDays(1), "10000"));
        served.applied(OPENS, "10000");
        Enforced.fine("10000").demanded(APRIL, "10000").applied(CLOSES, "10000");
    }

    @Test
    void the_court_is_asked_ten_working_days_after_a_demand() {
        served.refuses(NOT_DEMANDED, () -> served.applied(OPENS, "10000"));
        LocalDate demanded = LocalDate.of(2023, 9, 22);
        LocalDate tenth = LocalDate.of(2023, 10, 12);
        served.demanded(demanded, "10000");
        served.refuses(DEMAND_RUNS, () -> served.applied(tenth.minusDays(1), "10000"));
        served.applied(tenth, "10000");
    }

    @Test
    void a_demand_to_demolish_is_no_demand_to_pay() {
        Enforced building = Enforced.demolition();
        new Demolishing(building.c, building.dates).announced(new DemolitionNoticeForm(DUE, "现场", APRIL, "限期自行拆除"));
        building.demolitionDemanded(APRIL.plusDays(1));
        building.refuses(NOT_DEMANDED, () -> building.applied(OPENS, "10000"));
    }

    @Test
    void the_court_is_asked_for_what_is_owed_and_for_nothing_else() {
        served.demanded(APRIL, "10000").paid(APRIL, "4000");
        served.refuses(COURT_AMOUNT, () -> served.applied(OPENS, "10000"));
        served.applied(OPENS, "6000");
        served.paid(OPENS, "6000");
        served.refuses(NOTHING_OWED, () -> served.applied(OPENS.plusDays(1), "0"));
    }

    @Test
    void the_court_is_not_asked_while_a_remedy_is_pending() {
        served.demanded(APRIL, "10000").remedy(RemedyKind.LITIGATION, APRIL);
        served.refuses(REMEDY_PENDING, () -> served.applied(OPENS, "10000"));
        served.result(RemedyOutcome.REQUEST_DISMISSED, LocalDate.of(2023, 11, 1)).applied(LocalDate.of(2023, 11, 2), "10000");
    }

    @Test
    void no_court_is_asked_to_demolish_what_breaches_the_planning_law() {
        Enforced building = Enforced.demolition().demanded(APRIL, "10000");
        Compelling compelling = new Compelling(building.c, building.dates);
        building.refuses(COURT_DEMOLITION, () -> compelling.applied(Enforced.court(OPENS, "10000", true), true, () -> "1"));
        compelling.applied(Enforced.court(OPENS, "10000", false), true, () -> "1");
        compelling.applied(Enforced.court(OPENS, "10000", true), false, () -> "2");
        assertThat(Enforced.SETTINGS.isPlanning("CG-001")).isTrue();
        assertThat(Enforced.SETTINGS.isPlanning("CG-002")).isFalse();
    }
}
