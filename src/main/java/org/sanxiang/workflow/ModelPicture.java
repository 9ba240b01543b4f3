package org.sanxiang.workflow;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.sanxiang.cases.ProcessPicture;
import org.springframework.stereotype.Component;

/** Draws the models as they were drawn in the modeler, the way of a case marked in them. */
@Component
class ModelPicture implements ProcessPicture {

    private final RepositoryService models;
    private final ModelPictureMarks marks;

    ModelPicture(RepositoryService models, ModelPictureMarks marks) {
        this.models = models;
        this.marks = marks;
    }

    @Override
    public String of(long caseId) {
        return marks.of(caseId).entrySet().stream().map(model -> figure(model.getKey(), model.getValue()))
                .collect(Collectors.joining());
    }

    @Override
    public String of(String procedureKey) {
        return figure(latest(procedureKey), Map.of());
    }

    @Override
    public String of(String procedureKey, Map<String, Heat> heat) {
        Map<String, String> levels = heat.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> "heat heat-" + step.getValue().level()));
        Map<String, String> texts = heat.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().text()));
        return figure(latest(procedureKey), levels, texts);
    }

    private String latest(String procedureKey) {
        return models.createProcessDefinitionQuery().processDefinitionKey(procedureKey).latestVersion().singleResult().getId();
    }

    private String figure(String definition, Map<String, String> marked) {
        return figure(definition, marked, Map.of());
    }

    private String figure(String definition, Map<String, String> marked, Map<String, String> texts) {
        BpmnModelInstance model = models.getBpmnModelInstance(definition);
        String name = model.getModelElementsByType(Process.class).iterator().next().getName();
        return "<figure><figcaption>" + SvgText.escaped(name) + "</figcaption>"
                + new SvgModel(model, marked, texts).draw(name) + "</figure>";
    }
}
