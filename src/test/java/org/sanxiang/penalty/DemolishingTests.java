package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.ExecutionRules.*;

/** The way to a demolition by the authorities (行政强制法 35–44, 城乡规划法 68). */
class DemolishingTests extends DemolitionOfABuilding {

    @Test
    void only_what_was_ordered_and_still_stands_is_announced() {
        Enforced fine = Enforced.fine("10000");
        Demolishing nothing = new Demolishing(fine.c, fine.dates);
        fine.refuses(NOTHING_TO_DEMOLISH, () -> nothing.announced(notice()));
        fine.refuses(NOTHING_TO_DEMOLISH, () -> nothing.ordered(order(ANNOUNCED)));
        building.c.add(new Corrected(new CorrectionForm(DUE, "自行拆除", new BigDecimal("356.99"))));
        demolishing.announced(notice());
        building.c.add(new Corrected(new CorrectionForm(DUE, "自行拆除", new BigDecimal("0.01"))));
        building.refuses(NOTHING_TO_DEMOLISH, () -> demolishing.announced(notice()));
    }

    @Test
    void a_demolition_is_demanded_after_the_day_that_was_announced() {
        building.refuses(NOT_ANNOUNCED, () -> building.demolitionDemanded(DEMANDED));
        demolishing.announced(notice());
        building.refuses(DEMAND_BEFORE_ANNOUNCED, () -> building.demolitionDemanded(OWN_UNTIL));
        building.demolitionDemanded(DEMANDED);
    }

    @Test
    void it_is_decided_after_announcement_demand_remedies_and_the_order_of_the_government() {
        building.refuses(NOT_ANNOUNCED, () -> decide(OVER));
        demolishing.announced(new DemolitionNoticeForm(ANNOUNCED, "现场", OVER, "限期自行拆除"));
        building.refuses(OWN_DEMOLITION_RUNS, () -> decide(OVER));
        demolishing.announced(notice());
        building.refuses(DEMOLITION_NOT_DEMANDED, () -> decide(OVER));
        building.demolitionDemanded(DEMANDED);
        building.refuses(DEMOLITION_DEMAND_RUNS, () -> decide(DEMANDED.plusDays(10)));
        building.refuses(REMEDIES_NOT_OVER, () -> decide(OVER.minusDays(1)));
        building.refuses(NO_GOVERNMENT_ORDER, () -> decide(OVER));
        demolishing.ordered(order(OVER.plusDays(1)));
        building.refuses(NO_GOVERNMENT_ORDER, () -> decide(OVER));
        demolishing.ordered(order(OVER));
        decide(OVER);
        assertThat(demolishing.unfiled()).isPresent();
    }

    @Test
    void a_demand_to_pay_is_no_demand_to_demolish() {
        demolishing.announced(notice());
        building.demanded(DEMANDED, "10000");
        building.refuses(DEMOLITION_NOT_DEMANDED, () -> decide(OVER));
    }

    @Test
    void outside_the_planning_law_no_order_of_the_government_is_needed() {
        demolishing.announced(notice());
        building.demolitionDemanded(DEMANDED);
        demolishing.decided(decision(OVER), ACase.TWO, false, () -> "强执1");
    }

    @Test
    void nothing_is_demolished_before_the_decision_was_served() {
        building.refuses(NOT_DECIDED_TO_ENFORCE, () -> demolish(MONDAY, 9, 17, null));
        ready();
        building.refuses(NOT_DECIDED_TO_ENFORCE, () -> demolish(OVER.minusDays(1), 9, 17, "紧急"));
        demolish(MONDAY, 9, 17, null);
        assertThat(building.c.performance().demolished()).isEqualByComparingTo("100");
    }

    @Test
    void a_decision_to_enforce_is_reported_for_the_record_within_fifteen_days() {
        building.refuses(NOT_DECIDED_TO_ENFORCE, () -> file(OVER, null));
        ready();
        building.refuses(NOT_DECIDED_TO_ENFORCE, () -> file(OVER.minusDays(1), null));
        building.refuses(FILING_LATE, () -> file(OVER.plusDays(16), " "));
        file(OVER.plusDays(15), null);
        assertThat(demolishing.unfiled()).isEmpty();
        decide(OVER);
        file(OVER.plusDays(30), "经办人疏漏");
    }

    @Test
    void no_step_to_a_demolition_is_taken_while_enforcement_rests() {
        building.suspended(ANNOUNCED, SuspensionGround.OTHER);
        building.refuses(SUSPENDED, () -> demolishing.announced(notice()));
        building.resumed(ANNOUNCED);
        demolishing.announced(notice());
        building.demolitionDemanded(DEMANDED);
        demolishing.ordered(order(OVER));
        building.suspended(DEMANDED, SuspensionGround.OTHER);
        building.refuses(SUSPENDED, () -> decide(OVER));
        building.resumed(DEMANDED);
        decide(OVER);
        building.suspended(OVER, SuspensionGround.OTHER);
        building.refuses(SUSPENDED, () -> demolish(MONDAY, 9, 17, null));
        building.resumed(OVER);
        demolish(MONDAY, 9, 17, null);
    }

    @Test
    void the_decision_to_enforce_is_served_by_two_officers_with_a_certificate() {
        demolishing.announced(notice());
        building.demolitionDemanded(DEMANDED);
        demolishing.ordered(order(OVER));
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        building.refuses(Rules.TWO_SERVERS, () -> demolishing.decided(decision(OVER), one, true, () -> "强执1"));
        building.refuses(Crew.CERTIFIED, () -> decide(Somebody.CERTIFIED_TO.plusDays(1)));
        decide(OVER);
        building.refuses(Crew.CERTIFIED, () -> demolish(Somebody.CERTIFIED_TO.plusDays(1), 9, 17, "随时可能倒塌"));
    }

    @Test
    void of_two_demands_the_later_one_counts() {
        demolishing.announced(notice());
        building.demolitionDemanded(DEMANDED).demolitionDemanded(OVER.minusDays(10));
        demolishing.ordered(order(OVER));
        building.refuses(DEMOLITION_DEMAND_RUNS, () -> decide(OVER));
        decide(OVER.plusDays(1));
    }
}
