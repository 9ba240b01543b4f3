package org.sanxiang.desk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Rejection;

/**
 * A form as a page shows it.
 *
 * @param wrong     what is wrong, in the order of the page
 * @param sentence  why the law does not let it happen; null where nothing was refused
 * @param article   the article of the law that the sentence rests on
 * @param overtaken whether it did not happen because somebody else was first
 */
record FormView(List<FormField> fields, List<Wrong> wrong, String sentence, String article, boolean overtaken) {

    /** One thing that is wrong, and the control to put it right; without anchor where it belongs to no control. */
    record Wrong(String anchor, String label, String sentence) {
    }

    static FormView of(List<FormField> fields, Map<String, String> problems) {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        all(fields).filter(field -> field.problem() != null).forEach(field -> wrong.put(field.path(),
                new Wrong(field.anchor(), field.wording().label(), field.problem())));
        problems.forEach((path, sentence) -> wrong.putIfAbsent(path, new Wrong(null, "", sentence)));
        return new FormView(fields, List.copyOf(wrong.values()), null, null, false);
    }

    FormView refused(Rejection rejection, String sentence, Words words) {
        return new FormView(fields, wrong, sentence,
                rejection.rule().flatMap(rule -> words.find(rule.articleKey())).orElse(null), rejection instanceof Conflict);
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field),
                field.rows().stream().flatMap(FormView::all)));
    }

    /** Whether files are sent along. */
    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.spec().kind() == FieldKind.FILE
                || field.pattern().stream().anyMatch(inner -> inner.spec().kind() == FieldKind.FILE));
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }
}
