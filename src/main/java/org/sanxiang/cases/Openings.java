package org.sanxiang.cases;

import java.util.Optional;
import java.util.function.Predicate;
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

    /** The side paths that the page offers; whether the case has need of one is asked last, for it may read the whole case. */
    Stream<OpenStep> asides(CaseFile file, Predicate<OpenStep> entitled) {
        return sidePaths.all().flatMap(path -> sidePaths.open(file, path.key()).filter(entitled)
                .filter(open -> path.isOffered(file)).stream());
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
