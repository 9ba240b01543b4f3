package org.sanxiang.desk.form;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.NamedPeople;
import org.sanxiang.cases.Step;

/**
 * What a case gives to the form of a step, by field name.
 *
 * @param choices what there is to choose from; for the rows of a list {@code members.personId}
 * @param figures the details of the sentences that help
 */
record Offered(Map<String, List<Choice>> choices, Map<String, Object[]> figures) {

    /** People who are recused from the case are not among the choices. */
    static Offered by(Step<?> step, CaseFile file) {
        return new Offered(NamedPeople.offered(step, file), step.figures(file.id()));
    }

    static Offered of(Map<String, List<Choice>> choices) {
        return new Offered(choices, Map.of());
    }

    Object[] figuresOf(String field) {
        return figures.getOrDefault(field, new Object[0]);
    }
}
