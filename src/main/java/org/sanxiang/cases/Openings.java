package org.sanxiang.cases;

import java.util.Optional;
import java.util.stream.Stream;

import org.sanxiang.kernel.Conflict;
import org.springframework.stereotype.Component;

/** What can be done in a case now: the steps that wait, and the side paths that are open as the case stands. */
@Component
class Openings {

    private final OpenSteps openSteps;
    private final SidePaths sidePaths;
    private final StepGate gate;

    Openings(OpenSteps openSteps, SidePaths sidePaths, StepGate gate) {
        this.openSteps = openSteps;
        this.sidePaths = sidePaths;
        this.gate = gate;
    }

    /** The group that does the step, whether it is open or not; empty where none has it. */
    Optional<String> group(String step) {
        return openSteps.group(step);
    }

    Stream<OpenStep> asides(CaseFile file) {
        return sidePaths.all().filter(path -> path.isOffered(file)).map(Step::key).distinct().flatMap(key -> sidePaths.open(file, key).stream());
    }

    /** @throws Conflict where no such step waits for anybody; a side path waits for nobody */
    OpenStep demandWaiting(CaseFile file, StepAt at) {
        OpenStep step = demand(file, at);
        if (sidePaths.has(at.step())) {
            throw new Conflict("rejected.step-not-open");
        }
        return step;
    }

    /**
     * The open step that is meant.
     *
     * @throws org.sanxiang.kernel.Refusal where the case has not come to the step yet
     * @throws Conflict where the step is past, or opened anew since the form was filled in
     */
    OpenStep demand(CaseFile file, StepAt at) {
        Optional<OpenStep> open = sidePaths.has(at.step())
                ? sidePaths.open(file, at.step()) : openSteps.find(file.id(), at.step());
        if (open.isEmpty()) {
            gate.demandReached(file.id(), at.step());
        }
        return open.filter(step -> at.token() == 0 || step.id() == at.token())
                .orElseThrow(() -> new Conflict("rejected.step-not-open"));
    }
}
