package org.sanxiang.desk.form;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanxiang.cases.Choice;
import org.sanxiang.desk.Words;
import org.springframework.stereotype.Component;

/** Makes the fields of a page from a form record: its components, their constraints, and the messages named after them. */
@Component
class FormFields {

    private static final String NEW_ROW = "__row__";

    private final Words words;

    FormFields(Words words) {
        this.words = words;
    }

    /**
     * @param name     by which messages know the form, for example {@code hear-party.statement}
     * @param offered  what the case gives to the step
     * @param problems what is wrong, by path
     */
    List<FormField> of(String name, Class<?> form, Offered offered, Values values, Map<String, String> problems) {
        return new Making(offered, values, problems).fields(form, "form." + name + ".", "");
    }

    /** The making of one page's fields. */
    private final class Making {

        private final Offered offered;
        private final Values values;
        private final Map<String, String> problems;

        Making(Offered offered, Values values, Map<String, String> problems) {
            this.offered = offered;
            this.values = values;
            this.problems = problems;
        }

        List<FormField> fields(Class<?> form, String key, String prefix) {
            return FieldSpec.of(form, name -> offered.choices().containsKey(offer(prefix + name))).stream()
                    .map(spec -> field(spec, key, prefix + spec.name())).toList();
        }

        private FormField field(FieldSpec spec, String key, String path) {
            boolean list = spec.kind() == FieldKind.ROWS;
            String inner = key + spec.name() + ".";
            return new FormField(spec, path, wording(spec, key + spec.name(), path), choices(spec, offer(path)), values.of(path),
                    problems.get(path), list ? rows(spec, inner, path) : List.of(),
                    list ? fields(spec.type(), inner, path + "[" + NEW_ROW + "].") : List.of());
        }

        private List<List<FormField>> rows(FieldSpec spec, String key, String path) {
            int shown = Math.max(values.rows(path), Math.max(1, spec.limits().fewest()));
            return IntStream.range(0, shown).mapToObj(row -> fields(spec.type(), key, path + "[" + row + "].")).toList();
        }

        /** Every row of a list offers the same. */
        private String offer(String path) {
            return path.replaceAll("\\[\\w+]", "");
        }

        private List<Choice> choices(FieldSpec spec, String offer) {
            if (offered.choices().containsKey(offer)) {
                return offered.choices().get(offer);
            } else if (spec.type().isEnum()) {
                return Stream.of(spec.type().getEnumConstants()).map(Enum.class::cast).map(this::constant).toList();
            }
            return spec.kind() == FieldKind.CHOICE
                    ? List.of(new Choice("true", words.of("form.yes")), new Choice("false", words.of("form.no"))) : List.of();
        }

        private Choice constant(Enum<?> constant) {
            return new Choice(constant.name(),
                    words.of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        }

        private FormField.Wording wording(FieldSpec spec, String key, String path) {
            String unit = words.find("unit." + spec.name())
                    .orElseGet(() -> spec.kind() == FieldKind.MONEY ? words.of("unit.money") : null);
            return new FormField.Wording(words.of(key),
                    words.find(key + ".help", offered.figuresOf(offer(path))).orElse(null), unit);
        }
    }
}
