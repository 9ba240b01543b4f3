package org.sanxiang.workflow;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** One element of a model by the signs of BPMN 2.0. */
final class SvgShape {

    static final double EVENT_LABEL = 100;

    private final BpmnShape shape;
    private final BaseElement element;
    private final Bounds box;
    private final String mark;

    SvgShape(BpmnShape shape, String mark) {
        this.shape = shape;
        this.element = shape.getBpmnElement();
        this.box = shape.getBounds();
        this.mark = mark;
    }

    /** Whether other elements lie within it. */
    static boolean isBox(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess;
    }

    String draw() {
        if (element instanceof SubProcess part) {
            return rectangle("shape box", 8) + SvgText.below(part.getName(), box.getX() + 12, box.getY() + 6,
                    box.getWidth(), "start", "title");
        } else if (element instanceof Activity activity) {
            return activity(activity);
        } else if (element instanceof Gateway gateway) {
            return gateway(gateway) + label(gateway.getName());
        } else if (element instanceof Event event) {
            return event(event) + label(event.getName());
        }
        return element instanceof TextAnnotation note ? note(note) : "";
    }

    private String activity(Activity activity) {
        String style = activity instanceof CallActivity ? "shape thick" : "shape";
        return rectangle(style, 8) + SvgText.centred(activity.getName(), middleX(), middleY() + 4, box.getWidth() - 16, "name")
                + sign(activity) + disc();
    }

    private String sign(Activity activity) {
        double x = box.getX() + 6;
        double y = box.getY() + 6;
        if (activity instanceof UserTask) {
            return "<circle class=\"sign\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/><path class=\"sign\" d=\"M%.1f %.1fq5 -7 10 0z\"/>"
                    .formatted(x + 5, y + 3, x, y + 12);
        } else if (activity instanceof BusinessRuleTask) {
            return "<path class=\"sign\" d=\"M%.1f %.1fh14v10h-14zm0 3.5h14m-10 0v6.5\"/>".formatted(x, y);
        }
        return activity instanceof CallActivity
                ? "<path class=\"sign\" d=\"M%.1f %.1fh12v12h-12zm6 3v6m-3 -3h6\"/>".formatted(middleX() - 6, bottom() - 15) : "";
    }

    private String gateway(Gateway gateway) {
        double x = middleX();
        double y = middleY();
        return "<path class=\"shape\" d=\"M%.1f %.1fL%.1f %.1f %.1f %.1f %.1f %.1fz\"/>".formatted(x, box.getY(),
                box.getX() + box.getWidth(), y, x, bottom(), box.getX(), y)
                + (gateway instanceof ParallelGateway
                        ? "<path class=\"sign heavy\" d=\"M%.1f %.1fv18m-9 -9h18\"/>".formatted(x, y - 9)
                        : "<path class=\"sign heavy\" d=\"M%.1f %.1fl14 14m0 -14l-14 14\"/>".formatted(x - 7, y - 7));
    }

    private String event(Event event) {
        double radius = box.getWidth() / 2;
        String style = event instanceof EndEvent ? "shape thick" : "shape";
        boolean ring = !(event instanceof EndEvent || event instanceof StartEvent);
        return circle(style, radius) + (ring ? circle("sign", radius - 3) : "")
                + event.getChildElementsByType(EventDefinition.class).stream().findFirst().map(this::sign).orElse("");
    }

    private String sign(EventDefinition definition) {
        double x = middleX();
        double y = middleY();
        if (definition instanceof TimerEventDefinition) {
            return circle("sign", 9) + "<path class=\"sign\" d=\"M%.1f %.1fv-6m0 6h4\"/>".formatted(x, y);
        }
        return definition instanceof MessageEventDefinition
                ? "<path class=\"sign\" d=\"M%.1f %.1fh16v11h-16zl8 6 8 -6\"/>".formatted(x - 8, y - 5.5) : "";
    }

    private String note(TextAnnotation note) {
        String text = note.getText() == null ? "" : note.getText().getTextContent();
        return "<path class=\"note\" d=\"M%.1f %.1fh-8V%.1fh8\"/>".formatted(box.getX() + 8, box.getY(), bottom())
                + SvgText.below(text, box.getX() + 6, box.getY(), box.getWidth() - 10, "start", "label");
    }

    private String label(String name) {
        boolean placed = shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null;
        if (name == null || !placed) {
            return "";
        }
        Bounds place = shape.getBpmnLabel().getBounds();
        return SvgText.below(name, place.getX() + place.getWidth() / 2, place.getY(),
                Math.max(EVENT_LABEL, place.getWidth()), "middle", "label");
    }

    /** Tells what is done and what is current without colour. */
    private String disc() {
        if (!mark.equals(ModelPictureMarks.DONE) && !mark.equals(ModelPictureMarks.CURRENT)) {
            return "";
        }
        double x = box.getX() + box.getWidth() - 4;
        return "<circle class=\"disc\" cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"9\"/><text class=\"mark\" x=\"%1$.1f\" y=\"%3$.1f\" text-anchor=\"middle\">%4$s</text>"
                .formatted(x, box.getY() + 4, box.getY() + 8, mark.equals(ModelPictureMarks.DONE) ? "✓" : "▶");
    }

    private String rectangle(String style, int round) {
        return "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>"
                .formatted(style, box.getX(), box.getY(), box.getWidth(), box.getHeight(), round);
    }

    private String circle(String style, double radius) {
        return "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>".formatted(style, middleX(), middleY(), radius);
    }

    private double middleX() {
        return box.getX() + box.getWidth() / 2;
    }

    private double middleY() {
        return box.getY() + box.getHeight() / 2;
    }

    private double bottom() {
        return box.getY() + box.getHeight();
    }
}
