package org.sanxiang.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.sanxiang.cases.ProcessPicture;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Draws the models as they were drawn in the modeler, the way of a case marked in them. */
@Component
class ModelPicture implements ProcessPicture {

    /** What a drawing looks like on paper: its classes as process.css has them, without what print cannot do. */
    private static final String PAPER = paper();

    private final RepositoryService models;
    private final ModelPictureMarks marks;

    ModelPicture(RepositoryService models, ModelPictureMarks marks) {
        this.models = models;
        this.marks = marks;
    }

    @Override
    public String of(long caseId) {
        return marks.of(caseId).entrySet().stream().map(model -> marked(model.getKey(), model.getValue()))
                .collect(Collectors.joining());
    }

    @Override
    public String of(String procedureKey) {
        return marked(latest(procedureKey), Map.of());
    }

    @Override
    public String of(String procedureKey, Map<String, Heat> heat) {
        BpmnModelInstance model = model(latest(procedureKey));
        return figure(name(model), heated(model, heat).draw(name(model)));
    }

    @Override
    public List<String> sheets(String procedureKey, Map<String, Heat> heat, int wide) {
        BpmnModelInstance model = model(latest(procedureKey));
        List<String> sheets = heated(model, heat).sheets(name(model), wide, PAPER);
        return IntStream.range(0, sheets.size())
                .mapToObj(place -> figure("%s　%d／%d".formatted(name(model), place + 1, sheets.size()), sheets.get(place))).toList();
    }

    private static SvgModel heated(BpmnModelInstance model, Map<String, Heat> heat) {
        Map<String, String> levels = heat.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> "heat heat-" + step.getValue().level()));
        Map<String, String> texts = heat.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().text()));
        return new SvgModel(model, levels, texts);
    }

    private String latest(String procedureKey) {
        return models.createProcessDefinitionQuery().processDefinitionKey(procedureKey).latestVersion().singleResult().getId();
    }

    private String marked(String definition, Map<String, String> marks) {
        BpmnModelInstance model = model(definition);
        return figure(name(model), new SvgModel(model, marks, Map.of()).draw(name(model)));
    }

    private BpmnModelInstance model(String definition) {
        return models.getBpmnModelInstance(definition);
    }

    private static String name(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }

    private static String figure(String caption, String drawn) {
        return "<figure><figcaption>" + SvgText.escaped(caption) + "</figcaption>" + drawn + "</figure>";
    }

    private static String paper() {
        try {
            return new ClassPathResource("workflow/paper.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
