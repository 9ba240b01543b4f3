package org.sanxiang.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All paths of a token through the penalty model, however often they go round: places that differ in nothing that has
 * been passed since are the same place.
 */
final class ModelPaths {

    /** Where a token stands, with which outcome, and what it has passed on its way. */
    record Place(String node, String outcome, Passed passed) {
    }

    private record Left(String node, String outcome) {
    }

    /**
     * A move as it is made again and again.
     *
     * @param step     whose end it is to leave the node that is entered: a period that runs out ends its step
     * @param outcomes with which the node that is entered can be left
     */
    private record Way(String condition, String to, String step, Set<String> outcomes) {
    }

    private final ModelGraph graph;
    private final Map<Place, Place> cameFrom = new LinkedHashMap<>();
    private final Map<Left, List<Way>> ways = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private ModelPaths(ModelGraph graph) {
        this.graph = graph;
    }

    /** Every place that can be reached from a start of the process. */
    static ModelPaths of(ModelGraph graph) {
        ModelPaths paths = new ModelPaths(graph);
        graph.model().getModelElementsByType(Process.class).forEach(process ->
                process.getChildElementsByType(StartEvent.class).forEach(paths::explore));
        return paths;
    }

    /** A case begins with its start as the outcome. */
    private void explore(StartEvent start) {
        Place begun = new Place(start.getId(), start.getId(), Passed.NOTHING);
        reach(begun, begun);
        while (!open.isEmpty()) {
            Place place = open.poll();
            ways.computeIfAbsent(new Left(place.node(), place.outcome()), this::ways).stream()
                    .filter(way -> passable(way.condition(), place.passed())).forEach(way -> take(way, place));
        }
    }

    private void take(Way way, Place from) {
        way.outcomes().forEach(outcome -> from.passed().left(way.step(), outcome)
                .forEach(passed -> reach(new Place(way.to(), outcome, passed), from)));
    }

    private List<Way> ways(Left left) {
        return graph.moves(graph.node(left.node()), Set.of(left.outcome())).map(move -> new Way(
                move.flow() == null ? "" : ModelGraph.condition(move.flow()), move.to().getId(), step(move.to()),
                acts(move.to()) ? toldApart(move.to()) : move.outcomes())).toList();
    }

    /** A step may be left with any outcome; whatever else is reached, the catalogue too, hands on the outcome that it was reached with. */
    private static boolean acts(FlowNode node) {
        return node instanceof Activity && !(node instanceof SubProcess || node instanceof BusinessRuleTask)
                || node instanceof BoundaryEvent;
    }

    private static String step(FlowNode node) {
        return node instanceof BoundaryEvent event && event.getAttachedTo() instanceof UserTask task
                ? task.getId() : node.getId();
    }

    /** The outcomes that make a difference before the next step; of all others one. */
    private Set<String> toldApart(FlowNode node) {
        return told.computeIfAbsent(node.getId(), id -> {
            Set<String> named = new TreeSet<>(graph.namedAfter(node));
            graph.all().stream().filter(outcome -> !named.contains(outcome)).findFirst().ifPresent(named::add);
            return named;
        });
    }

    private void reach(Place place, Place from) {
        if (cameFrom.putIfAbsent(place, from) == null) {
            open.add(place);
        }
    }

    private static boolean passable(String condition, Passed passed) {
        return switch (condition) {
            case "${review}" -> passed.toReview();
            case "${!review}" -> !passed.toReview();
            case "${discussion}" -> passed.discussion();
            case "${!discussion}" -> !passed.discussion();
            default -> {
                assertThat(condition).as("asks only for what the paths know").matches("|.*outcome.*");
                yield true;
            }
        };
    }

    /** What a token has passed whenever it comes to the node, each with one way on which it came. */
    Map<Passed, List<String>> at(String node) {
        Map<Passed, List<String>> ways = new LinkedHashMap<>();
        cameFrom.forEach((place, from) -> {
            if (place.node().equals(node)) {
                ways.putIfAbsent(from.passed(), way(from));
            }
        });
        return ways;
    }

    private List<String> way(Place to) {
        LinkedList<String> way = new LinkedList<>();
        for (Place at = to, last = null; !at.equals(last); last = at, at = cameFrom.get(at)) {
            way.addFirst(at.node() + (graph.node(at.node()) instanceof Activity ? "=" + at.outcome() : ""));
        }
        return way;
    }
}
