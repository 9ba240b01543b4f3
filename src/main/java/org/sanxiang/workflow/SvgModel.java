package org.sanxiang.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** One model as SVG, made of what its own drawing says; boxes lie below what they contain. */
final class SvgModel {

    private static final int MARGIN = 24;
    private static final double LABEL_WIDTH = 90;
    private static final String ARROW = "<defs><marker id=\"bpmn-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\""
            + " markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" orient=\"auto-start-reverse\">"
            + "<path class=\"arrow\" d=\"M0 0 10 5 0 10z\"/></marker></defs>";

    private final Collection<BpmnShape> shapes;
    private final Collection<BpmnEdge> edges;
    private final Map<String, String> marks;
    private final Map<String, String> texts;

    /** @param texts what is written on elements, by their ids */
    SvgModel(BpmnModelInstance model, Map<String, String> marks, Map<String, String> texts) {
        this.shapes = model.getModelElementsByType(BpmnShape.class);
        this.edges = model.getModelElementsByType(BpmnEdge.class);
        this.marks = marks;
        this.texts = texts;
    }

    String draw(String title) {
        double left = xs().min().orElse(0) - MARGIN;
        double top = ys().min().orElse(0) - MARGIN;
        double width = xs().max().orElse(0) + MARGIN - left;
        double height = ys().max().orElse(0) + MARGIN - top;
        Comparator<BpmnShape> largestFirst = Comparator.comparingDouble(shape ->
                -shape.getBounds().getWidth() * shape.getBounds().getHeight());
        return "<svg class=\"bpmn\" role=\"img\" aria-label=\"%s\" width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\">"
                .formatted(SvgText.escaped(title), width, height, left, top, width, height) + ARROW
                + shapes.stream().filter(SvgShape::isBox).sorted(largestFirst).map(this::shape).collect(Collectors.joining())
                + edges.stream().map(this::edge).collect(Collectors.joining())
                + shapes.stream().filter(shape -> !SvgShape.isBox(shape)).map(this::shape).collect(Collectors.joining())
                + "</svg>";
    }

    private String shape(BpmnShape shape) {
        String mark = marks.getOrDefault(shape.getBpmnElement().getId(), "coming");
        return "<g class=\"" + (marks.isEmpty() ? "plain" : mark) + "\">" + new SvgShape(shape, mark).draw()
                + amount(shape, texts.get(shape.getBpmnElement().getId())) + "</g>";
    }

    /** A label on the lower edge of the element, wide enough for what is written on it. */
    private static String amount(BpmnShape shape, String text) {
        if (text == null) {
            return "";
        }
        Bounds box = shape.getBounds();
        double wide = SvgText.width(text) + 12;
        double middle = box.getX() + box.getWidth() / 2;
        double bottom = box.getY() + box.getHeight();
        return "<rect class=\"amount\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"18\" rx=\"9\"/>"
                .formatted(middle - wide / 2, bottom - 9, wide)
                + "<text class=\"amount-text\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>"
                        .formatted(middle, bottom + 4, SvgText.escaped(text));
    }

    private String edge(BpmnEdge edge) {
        String line = edge.getWaypoints().stream().map(point -> "%.1f,%.1f".formatted(point.getX(), point.getY()))
                .collect(Collectors.joining(" "));
        BaseElement element = edge.getBpmnElement();
        return element instanceof SequenceFlow flow
                ? "<polyline class=\"edge%s\" points=\"%s\" marker-end=\"url(#bpmn-arrow)\"/>".formatted(mark(flow), line)
                        + label(edge, flow.getName())
                : "<polyline class=\"edge note\" stroke-dasharray=\"2 3\" points=\"%s\"/>".formatted(line);
    }

    /** The engine keeps no flows: one that leads from a passed element to a passed or current one was taken. */
    private String mark(SequenceFlow flow) {
        boolean taken = ModelPictureMarks.DONE.equals(marks.get(flow.getSource().getId()))
                && marks.containsKey(flow.getTarget().getId());
        return taken ? " done" : "";
    }

    private static String label(BpmnEdge edge, String name) {
        if (name == null || edge.getBpmnLabel() == null || edge.getBpmnLabel().getBounds() == null) {
            return "";
        }
        Bounds place = edge.getBpmnLabel().getBounds();
        return SvgText.below(name, place.getX() + place.getWidth() / 2, place.getY(),
                Math.max(LABEL_WIDTH, place.getWidth()), "middle", "label");
    }

    private DoubleStream xs() {
        return Stream.concat(shapes.stream().map(BpmnShape::getBounds)
                        .flatMap(box -> Stream.of(box.getX(), box.getX() + box.getWidth())),
                edges.stream().flatMap(edge -> edge.getWaypoints().stream()).map(Waypoint::getX))
                .mapToDouble(Double::doubleValue);
    }

    private DoubleStream ys() {
        return Stream.concat(shapes.stream().map(BpmnShape::getBounds)
                        .flatMap(box -> Stream.of(box.getY(), box.getY() + box.getHeight())),
                edges.stream().flatMap(edge -> edge.getWaypoints().stream()).map(Waypoint::getY))
                .mapToDouble(Double::doubleValue);
    }
}
