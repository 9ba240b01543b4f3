package org.sanxiang.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.cases.Timeline.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person did in a case, or was named in, from its trail: by identity, whatever the name was then. */
@Component
class ActsInCase {

    private static final int ALL = 100_000;

    private final Timeline timeline;
    private final ObjectProvider<Step<?>> steps;

    ActsInCase(Timeline timeline, ObjectProvider<Step<?>> steps) {
        this.timeline = timeline;
        this.steps = steps;
    }

    /** The oldest first; taking a step and giving it back are no acts, nor is asking for one's own recusal. */
    List<Event> of(long caseId, long personId) {
        Map<String, Set<String>> naming = naming();
        return timeline.of(caseId, 0, ALL).stream()
                .filter(event -> naming.containsKey(event.action()) || event.action().equals(event.step()))
                .filter(event -> !event.action().equals(RecusalRequest.KEY))
                .filter(event -> event.personId() == personId
                        || names(event, naming.getOrDefault(event.action(), Set.of()), personId))
                .sorted((one, other) -> Long.compare(one.sequence(), other.sequence())).toList();
    }

    private Map<String, Set<String>> naming() {
        return steps.stream().collect(Collectors.toMap(step -> new StepAt(0, step.key(), step.entry(), 0).name(),
                step -> NamedPeople.fields(step.form())));
    }

    /** The trail keeps whoever was chosen as the identity with the name behind it. */
    private static boolean names(Event event, Set<String> fields, long personId) {
        return event.changes().entrySet().stream()
                .filter(change -> fields.contains(change.getKey().replaceAll("\\[\\d+]", "")))
                .anyMatch(change -> change.getValue().split(" ", 2)[0].equals(Long.toString(personId)));
    }
}
