package org.sanxiang.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.sanxiang.cases.MajorCatalogue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the catalogue of major decisions as it was delivered, so that a page can show it row by row. */
@Component
class DecisionTableText implements MajorCatalogue {

    private final List<Row> rows;

    DecisionTableText() {
        try (InputStream model = new ClassPathResource("bpmn/major-decision.dmn").getInputStream()) {
            DecisionTable table = Dmn.readModelFromStream(model).getModelElementsByType(DecisionTable.class).iterator().next();
            rows = table.getRules().stream().map(rule -> row(table, rule)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    private static Row row(DecisionTable table, Rule rule) {
        return new Row(rule.getId(), conditions(table, rule), output(table, rule, "reason"),
                Boolean.parseBoolean(output(table, rule, "major")), Boolean.parseBoolean(output(table, rule, "discussion")),
                rule.getDescription().getTextContent());
    }

    private static List<String> conditions(DecisionTable table, Rule rule) {
        List<Input> inputs = new ArrayList<>(table.getInputs());
        List<String> asked = texts(rule.getInputEntries().stream().map(entry -> entry.getText().getTextContent()).toList());
        return IntStream.range(0, inputs.size()).filter(column -> !asked.get(column).isEmpty())
                .mapToObj(column -> inputs.get(column).getLabel() + " " + asked.get(column)).toList();
    }

    private static String output(DecisionTable table, Rule rule, String name) {
        List<String> names = table.getOutputs().stream().map(Output::getName).toList();
        Collection<OutputEntry> entries = rule.getOutputEntries();
        return texts(entries.stream().map(entry -> entry.getText().getTextContent()).toList()).get(names.indexOf(name));
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(text -> text.strip().replaceAll("^\"|\"$", "")).toList();
    }
}
