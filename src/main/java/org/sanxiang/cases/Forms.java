package org.sanxiang.cases;

import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** What a form demands of itself holds at every door, not only on the page. */
@Component
class Forms {

    private static final Rule COMPLETE = new Rule("FORM", "incomplete");

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /**
     * What the case demands of any form: nobody is named who is recused from it, and while a request to recuse somebody is
     * open it goes on only for a written reason where the form asks for one (行政处罚法 43).
     */
    void demandHeedsRecusals(Record form, CaseFile file) {
        file.recusals().demandNoneOf(NamedPeople.in(form));
        if (form instanceof DespiteRecusal despite) {
            file.recusals().warn(despite.recusalBecause());
        }
    }

    /**
     * @param name of the step or of the entry, by which the words of its fields are known
     * @throws org.sanxiang.kernel.Refusal that names the fields which are missing or wrong
     */
    void demandComplete(String name, Record form) {
        TreeSet<String> wrong = validator.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString()).collect(Collectors.toCollection(TreeSet::new));
        if (form instanceof Crosschecked checked) {
            checked.crosscheck((field, problem) -> wrong.add(field));
        }
        COMPLETE.demand(wrong.isEmpty(), FieldLabels.of(name, wrong));
    }
}
