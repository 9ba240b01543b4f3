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
        String definition = models.createProcessDefinitionQuery().processDefinitionKey(procedureKey).latestVersion()
                .singleResult().getId();
        return figure(definition, Map.of());
    }

    private String figure(String definition, Map<String, String> marked) {
        BpmnModelInstance model = models.getBpmnModelInstance(definition);
        String name = model.getModelElementsByType(Process.class).iterator().next().getName();
        return "<figure><figcaption>" + SvgText.escaped(name) + "</figcaption>"
                + new SvgModel(model, marked).draw(name) + "</figure>";
    }
}
