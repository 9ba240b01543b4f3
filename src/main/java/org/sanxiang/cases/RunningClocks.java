package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** Every clock of a case that still runs: those of its open steps and those beside them. */
@Component
class RunningClocks {

    /**
     * A clock that runs.
     *
     * @param name    as {@link StepClock#name()}
     * @param subject what it is about; empty for the clock of a step
     * @param due     null while it stands
     */
    record Running(String name, String subject, LocalDate due) {
    }

    private final OpenSteps openSteps;
    private final List<SideClocks> sides;

    RunningClocks(OpenSteps openSteps, List<SideClocks> sides) {
        this.openSteps = openSteps;
        this.sides = sides;
    }

    /**
     * The clocks by a key that stays the same as long as they run.
     *
     * @param periods by which the clocks beside the steps are counted; those of the steps are as they stand in their table
     */
    Map<String, Running> of(long caseId, Periods periods) {
        Map<String, Running> running = new LinkedHashMap<>();
        openSteps.of(caseId).stream().filter(step -> step.clock() != null).forEach(step ->
                running.put("step " + step.id(), new Running(step.clock().name(), "", step.due())));
        List<SideClock> beside = sides.stream().flatMap(side -> side.of(caseId, periods).stream()).toList();
        for (int place = 0; place < beside.size(); place++) {
            SideClock side = beside.get(place);
            if (side.endedOn() == null) {
                running.put("side " + place, new Running(side.clock().name(), side.subject(), side.clock().deadline().due()));
            }
        }
        return running;
    }
}
