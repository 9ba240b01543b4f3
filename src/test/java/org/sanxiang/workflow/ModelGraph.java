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

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Where a token can get in a model. An activity may leave any outcome that the model knows; gateways and events hand on
 * the outcome they were reached with.
 */
record ModelGraph(BpmnModelInstance model) {

    private static final Pattern OUTCOME = Pattern.compile("'([a-z-]+)'");

    private record At(FlowNode node, Set<String> outcomes) {
    }

    /** The ids of all nodes that a token can reach from the node, without entering the closed nodes or taking the cut flows. */
    Set<String> reachable(String from, Predicate<FlowNode> closed, Predicate<SequenceFlow> cut) {
        Set<At> seen = new HashSet<>();
        Deque<At> open = new ArrayDeque<>();
        open.add(new At(model.getModelElementById(from), all()));
        while (!open.isEmpty()) {
            At at = open.poll();
            if (!closed.test(at.node) && seen.add(at)) {
                next(at, cut, open);
            }
        }
        return seen.stream().map(at -> at.node.getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void next(At at, Predicate<SequenceFlow> cut, Collection<At> open) {
        if (at.node instanceof SubProcess process) {
            process.getChildElementsByType(StartEvent.class).forEach(start -> open.add(new At(start, at.outcomes)));
        } else {
            Set<String> left = at.node instanceof Activity ? all() : at.outcomes;
            at.node.getOutgoing().stream().filter(cut.negate()).forEach(flow -> follow(flow, left, open));
        }
        if (at.node instanceof EndEvent && at.node.getParentElement() instanceof SubProcess process) {
            process.getOutgoing().forEach(flow -> follow(flow, at.outcomes, open));
        }
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(at.node)).forEach(event -> open.add(new At(event, all())));
    }

    private void follow(SequenceFlow flow, Set<String> outcomes, Collection<At> open) {
        Set<String> passing = new TreeSet<>(outcomes);
        String condition = condition(flow);
        Set<String> named = OUTCOME.matcher(condition).results().map(match -> match.group(1))
                .collect(Collectors.toSet());
        if (condition.contains("!= '")) {
            passing.removeAll(named);
        } else if (!named.isEmpty()) {
            passing.retainAll(named);
        }
        if (!passing.isEmpty()) {
            open.add(new At(flow.getTarget(), passing));
        }
    }

    private Set<String> all() {
        return model.getModelElementsByType(SequenceFlow.class).stream().map(ModelGraph::condition)
                .flatMap(condition -> OUTCOME.matcher(condition).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The condition of the flow; empty where it has none. */
    static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null ? "" : flow.getConditionExpression().getTextContent().trim();
    }
}
