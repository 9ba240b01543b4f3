package org.sanxiang.workflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Where a token can get in a model. An activity may leave any outcome that the model knows; gateways and events hand on
 * the outcome they were reached with.
 */
final class ModelGraph {

    private static final Pattern OUTCOME = Pattern.compile("'([a-z-]+)'");

    private record At(FlowNode node, Set<String> outcomes) {
    }

    /**
     * One move of a token.
     *
     * @param flow     null where the token enters a part of the process or leaves by a boundary event
     * @param outcomes with which of the outcomes the move can be made
     */
    record Move(SequenceFlow flow, FlowNode to, Set<String> outcomes) {
    }

    private final BpmnModelInstance model;
    private final Set<String> all;
    private final Collection<BoundaryEvent> boundaries;

    ModelGraph(BpmnModelInstance model) {
        this.model = model;
        this.all = model.getModelElementsByType(SequenceFlow.class).stream().flatMap(ModelGraph::named)
                .collect(Collectors.toCollection(TreeSet::new));
        this.boundaries = model.getModelElementsByType(BoundaryEvent.class);
    }

    BpmnModelInstance model() {
        return model;
    }

    /** The ids of all nodes that a token can reach from the node, without entering the closed nodes or taking the cut flows. */
    Set<String> reachable(String from, Predicate<FlowNode> closed, Predicate<SequenceFlow> cut) {
        Set<At> seen = new HashSet<>();
        Deque<At> open = new ArrayDeque<>();
        open.add(new At(node(from), all));
        while (!open.isEmpty()) {
            At at = open.poll();
            if (!closed.test(at.node) && seen.add(at)) {
                moves(at.node, at.node instanceof Activity ? all : at.outcomes)
                        .filter(move -> move.flow() == null || !cut.test(move.flow()))
                        .forEach(move -> open.add(new At(move.to(), move.outcomes())));
            }
        }
        return seen.stream().map(at -> at.node.getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    FlowNode node(String id) {
        return model.getModelElementById(id);
    }

    /** Where a token can go that stands at the node with one of the outcomes. */
    Stream<Move> moves(FlowNode node, Set<String> outcomes) {
        Stream<Move> onward = node instanceof SubProcess process
                ? process.getChildElementsByType(StartEvent.class).stream().map(start -> new Move(null, start, outcomes))
                : along(node.getOutgoing(), outcomes);
        Stream<Move> outward = node instanceof EndEvent && node.getParentElement() instanceof SubProcess process
                ? along(process.getOutgoing(), outcomes) : Stream.empty();
        Stream<Move> aside = boundaries.stream()
                .filter(event -> isWithin(node, event.getAttachedTo())).map(event -> new Move(null, event, all));
        return Stream.of(onward, outward, aside).flatMap(moves -> moves);
    }

    private static boolean isWithin(ModelElementInstance node, Activity whole) {
        return node != null && (node.equals(whole) || isWithin(node.getParentElement(), whole));
    }

    private Stream<Move> along(Collection<SequenceFlow> flows, Set<String> outcomes) {
        return flows.stream().map(flow -> new Move(flow, flow.getTarget(), passing(flow, outcomes)))
                .filter(move -> !move.outcomes().isEmpty());
    }

    private static Set<String> passing(SequenceFlow flow, Set<String> outcomes) {
        Set<String> passing = new TreeSet<>(outcomes);
        String condition = condition(flow);
        Set<String> named = named(flow).collect(Collectors.toSet());
        if (condition.contains("!= '")) {
            passing.removeAll(named);
        } else if (!named.isEmpty()) {
            passing.retainAll(named);
        }
        return passing;
    }

    /** All outcomes that the model knows. */
    Set<String> all() {
        return all;
    }

    /** The outcomes by which the ways part between the node and the steps that come next. */
    Set<String> namedAfter(FlowNode node) {
        Set<String> named = new TreeSet<>();
        Set<FlowNode> seen = new HashSet<>(Set.of(node));
        Deque<FlowNode> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            moves(open.poll(), all).filter(move -> !(move.to() instanceof BoundaryEvent)).forEach(move -> {
                Stream.ofNullable(move.flow()).flatMap(ModelGraph::named).forEach(named::add);
                if ((!(move.to() instanceof Activity) || move.to() instanceof SubProcess) && seen.add(move.to())) {
                    open.add(move.to());
                }
            });
        }
        return named;
    }

    private static Stream<String> named(SequenceFlow flow) {
        return OUTCOME.matcher(condition(flow)).results().map(match -> match.group(1));
    }

    /** The condition of the flow; empty where it has none. */
    static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null ? "" : flow.getConditionExpression().getTextContent().trim();
    }
}
