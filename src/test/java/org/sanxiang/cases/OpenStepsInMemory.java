package org.sanxiang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of open steps without a process. */
public class OpenStepsInMemory implements OpenSteps {

    private final List<OpenStep> steps = new ArrayList<>();

    /** Opens a step of the case for those of the role. */
    public OpenStep open(long caseId, String step, String role) {
        OpenStep open = new OpenStep(steps.size() + 1, caseId, step, role, null, null, CaseFiles.NOW, null);
        steps.add(open);
        return open;
    }

    @Override
    public Optional<OpenStep> find(long caseId, String step) {
        return steps.stream().filter(open -> open.caseId() == caseId && open.step().equals(step)).findFirst();
    }

    @Override
    public List<OpenStep> of(long caseId) {
        return steps.stream().filter(open -> open.caseId() == caseId).toList();
    }

    @Override
    public Optional<String> group(String step) {
        return steps.stream().filter(open -> open.step().equals(step)).map(OpenStep::role).findFirst();
    }

    @Override
    public void assign(OpenStep step, Long personId, String personName) {
        steps.set(steps.indexOf(step), new OpenStep(step.id(), step.caseId(), step.step(), step.role(), personId,
                personName, step.since(), step.clock()));
    }
}
