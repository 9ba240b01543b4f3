package org.sanxiang.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Which duty goes with which step. */
@Component
class StepDuties {

    private final Map<String, Duty> duties;

    StepDuties(List<Step<?>> steps) {
        duties = steps.stream().filter(step -> step.duty().isPresent())
                .collect(Collectors.toMap(Step::key, step -> step.duty().orElseThrow(), (one, same) -> one));
    }

    Optional<Duty> of(String step) {
        return Optional.ofNullable(duties.get(step));
    }
}
