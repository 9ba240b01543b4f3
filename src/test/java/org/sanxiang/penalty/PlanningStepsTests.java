package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** That the steps ask of which law a matter is: a building against the planning law is demolished by order of the government. */
class PlanningStepsTests {

    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);
    private static final LocalDate DEMANDED = LocalDate.of(2023, 4, 21);
    /** The day after the six months to sue. */
    private static final LocalDate OVER = LocalDate.of(2023, 9, 18);

    private final Enforced building = Enforced.demolition();
    private final ExecutionNumbers numbers = mock(ExecutionNumbers.class);
    private final Officers officers = mock(Officers.class);

    @BeforeEach
    void demand() {
        when(numbers.next(any(), any(), any())).thenReturn(() -> "1号");
        when(officers.crew(any())).thenReturn(ACase.TWO);
        new Demolishing(building.c, building.dates)
                .announced(new DemolitionNoticeForm(DEMANDED.minusDays(9), "现场", DEMANDED.minusDays(1), "限期自行拆除"));
        building.demanded(DEMANDED, "10000").demolitionDemanded(DEMANDED);
    }

    @ParameterizedTest
    @CsvSource({"CG-001, true", "CG-002, false"})
    void no_court_demolishes_what_offends_the_planning_law(String matter, boolean planning) {
        concerns(matter);
        CourtApplying step = new CourtApplying(new PenaltyCasesInMemory(building.c), Enforced.PERIODS, numbers,
                Enforced.SETTINGS, new TestClock());
        CourtForm form = Enforced.court(OVER, "10000", true);
        if (planning) {
            building.refuses(ExecutionRules.COURT_DEMOLITION, () -> step.take(building.c, form, OFFICER));
        } else {
            step.take(building.c, form, OFFICER);
        }
    }

    @ParameterizedTest
    @CsvSource({"CG-001, true", "CG-002, false"})
    void the_government_orders_it_first(String matter, boolean planning) {
        concerns(matter);
        EnforcementDeciding step = new EnforcementDeciding(new PenaltyCasesInMemory(building.c), Enforced.PERIODS, officers,
                numbers, Enforced.SETTINGS);
        EnforcementDecisionForm form = new EnforcementDecisionForm(OVER, "逾期未拆除", "机械拆除", true, OVER, ServiceMethod.DIRECT,
                "样例当事人", List.of(1L, 2L));
        if (planning) {
            building.refuses(ExecutionRules.NO_GOVERNMENT_ORDER, () -> step.take(building.c, form, OFFICER));
        } else {
            step.take(building.c, form, OFFICER);
        }
    }

    private void concerns(String matter) {
        ClueForm clue = building.c.clue;
        building.c.clue = new ClueForm(clue.source(), clue.discoveredOn(), clue.partyKind(), clue.partyName(), matter,
                clue.decidingBody(), clue.place(), null, null, true, null, clue.summary(), null, null, null);
    }
}
