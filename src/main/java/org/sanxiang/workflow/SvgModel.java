package org.sanxiang.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** One model as SVG, made of what its own drawing says; boxes lie below what they contain. */
final class SvgModel {

    private static final double LABEL_WIDTH = 90;
    private static final String ARROW = "<defs><marker id=\"bpmn-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\""
            + " markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" orient=\"auto\">"
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

    /** The whole, one pixel for each unit. */
    String draw(String title) {
        SvgFrame whole = SvgFrame.around(shapes, edges);
        return drawn(title, whole.size() + " " + whole.viewBox(), ARROW + elements(whole));
    }

    /**
     * In pieces of the same size, none of which cuts through an element.
     *
     * @param style what the classes of the drawing look like
     */
    List<String> sheets(String title, int wide, String style) {
        SvgFrame whole = SvgFrame.around(shapes, edges);
        List<SvgFrame> solid = Stream.concat(shapes.stream().filter(shape -> !SvgShape.isBox(shape))
                .flatMap(shape -> Stream.concat(Stream.of(SvgFrame.of(shape.getBounds())), label(shape.getBpmnLabel()))),
                edges.stream().flatMap(edge -> label(edge.getBpmnLabel()))).toList();
        return new SvgSheets(whole, solid).of(wide).stream().map(frame -> drawn(title,
                "preserveAspectRatio=\"xMinYMin meet\" " + frame.between(frame.left(), frame.left() + wide).viewBox(),
                "<style>" + style + "</style>" + ARROW + "<clipPath id=\"sheet\"><rect " + frame.place() + "/></clipPath>"
                        + "<g clip-path=\"url(#sheet)\">" + elements(frame) + "</g>")).toList();
    }

    private static String drawn(String title, String size, String contents) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bpmn\" role=\"img\" aria-label=\"%s\" font-size=\"12\" %s>%s</svg>"
                .formatted(SvgText.escaped(title), size, contents);
    }

    private String elements(SvgFrame frame) {
        Comparator<BpmnShape> largestFirst = Comparator.comparingDouble(shape ->
                -shape.getBounds().getWidth() * shape.getBounds().getHeight());
        List<BpmnShape> seen = shapes.stream().filter(shape -> frame.shows(SvgFrame.of(shape.getBounds()))).toList();
        return seen.stream().filter(SvgShape::isBox).sorted(largestFirst).map(this::shape).collect(Collectors.joining())
                + edges.stream().filter(edge -> frame.shows(SvgFrame.of(edge))).map(this::edge).collect(Collectors.joining())
                + seen.stream().filter(shape -> !SvgShape.isBox(shape)).map(this::shape).collect(Collectors.joining());
    }

    private String shape(BpmnShape shape) {
        String mark = marks.getOrDefault(shape.getBpmnElement().getId(), "coming");
        return "<g class=\"" + (marks.isEmpty() ? "plain" : mark) + "\">" + new SvgShape(shape, mark).draw()
                + amount(shape, texts.get(shape.getBpmnElement().getId())) + "</g>";
    }

    /** A label on the lower left corner, where no timer and no line is, wide enough for what is written on it. */
    private static String amount(BpmnShape shape, String text) {
        if (text == null) {
            return "";
        }
        SvgFrame box = SvgFrame.of(shape.getBounds());
        double wide = SvgText.width(text) + 12;
        double left = box.left() - 8;
        return "<rect class=\"amount\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"18\" rx=\"9\"/>"
                .formatted(left, box.bottom() - 9, wide)
                + "<text class=\"amount-text\" font-size=\"11\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>"
                        .formatted(left + wide / 2, box.bottom() + 4, SvgText.escaped(text));
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

    /** The room that a label takes, which is at least as wide as its lines are. */
    private static Stream<SvgFrame> label(BpmnLabel label) {
        if (label == null || label.getBounds() == null) {
            return Stream.empty();
        }
        SvgFrame box = SvgFrame.of(label.getBounds());
        double beside = Math.max(0, SvgShape.EVENT_LABEL - box.width()) / 2;
        return Stream.of(box.between(box.left() - beside, box.right() + beside));
    }
}
