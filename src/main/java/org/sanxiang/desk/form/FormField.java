package org.sanxiang.desk.form;

import java.util.List;

import org.sanxiang.cases.Choice;

/**
 * A field of a page: what it asks, what stands in it, what is wrong with it.
 *
 * @param help    null where the label says it all
 * @param unit    null where the value has none
 * @param problem null where nothing is wrong
 * @param rows    the rows of a list, each with its fields
 * @param pattern the fields of a row that is not there yet
 */
record FormField(FieldSpec spec, String path, Wording wording, List<Choice> choices, List<String> values, String problem,
                 List<List<FormField>> rows, List<FormField> pattern) {

    /** What the field is called, and what helps to fill it in. */
    record Wording(String label, String help, String unit) {
    }

    private static final int FEW = 5;

    /** How the control is marked in the page, so that labels, help and problems can speak of it. */
    public String id() {
        return "f-" + path.replaceAll("[\\[\\].]+", "-");
    }

    public String fragment() {
        return spec.kind() == FieldKind.CHOICE && choices.size() <= FEW ? "radio" : spec.kind().fragment();
    }

    /** Where a link from the summary of problems leads: to the first control of a group. */
    public String anchor() {
        return choices.isEmpty() || fragment().equals("choice") ? id() : id() + "-0";
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The ids of what describes the control; null where nothing does. */
    public String describedBy() {
        String help = wording.help() == null ? "" : id() + "-help ";
        String wrong = problem == null ? "" : id() + "-wrong";
        return (help + wrong).isBlank() ? null : (help + wrong).trim();
    }

    public boolean required() {
        return spec.limits().required();
    }
}
