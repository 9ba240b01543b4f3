package org.sanxiang.workflow;

import java.util.Collection;
import java.util.Locale;

import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The part of a drawing that is shown, in the drawing's own units. */
record SvgFrame(double left, double top, double right, double bottom) {

    private static final int MARGIN = 24;

    /** Everything, with a margin around it. */
    static SvgFrame around(Collection<BpmnShape> shapes, Collection<BpmnEdge> edges) {
        return shapes.stream().map(shape -> of(shape.getBounds()))
                .reduce(edges.stream().map(SvgFrame::of).reduce(SvgFrame::with).orElse(null),
                        (all, one) -> all == null ? one : all.with(one), SvgFrame::with).wider(MARGIN);
    }

    static SvgFrame of(Bounds box) {
        return new SvgFrame(box.getX(), box.getY(), box.getX() + box.getWidth(), box.getY() + box.getHeight());
    }

    static SvgFrame of(BpmnEdge edge) {
        return edge.getWaypoints().stream().map(SvgFrame::of).reduce(SvgFrame::with).orElseThrow();
    }

    private static SvgFrame of(Waypoint point) {
        return new SvgFrame(point.getX(), point.getY(), point.getX(), point.getY());
    }

    SvgFrame with(SvgFrame other) {
        return new SvgFrame(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    SvgFrame wider(double by) {
        return new SvgFrame(left - by, top - by, right + by, bottom + by);
    }

    /** The same from one line down to another. */
    SvgFrame between(double from, double to) {
        return new SvgFrame(from, top, to, bottom);
    }

    /** Whether something of the other is seen in it. */
    boolean shows(SvgFrame other) {
        return other.right >= left && other.left <= right && other.bottom >= top && other.top <= bottom;
    }

    /** Whether a line from top to bottom goes through it. */
    boolean isCutAt(double x) {
        return left < x && x < right;
    }

    double width() {
        return right - left;
    }

    /** As SVG states it. */
    String viewBox() {
        return String.format(Locale.ROOT, "viewBox=\"%.0f %.0f %.0f %.0f\"", left, top, width(), bottom - top);
    }

    /** The rectangle that it is. */
    String place() {
        return String.format(Locale.ROOT, "x=\"%.0f\" y=\"%.0f\" ", left, top) + size();
    }

    /** Its own size, one pixel for each unit. */
    String size() {
        return String.format(Locale.ROOT, "width=\"%.0f\" height=\"%.0f\"", width(), bottom - top);
    }
}
