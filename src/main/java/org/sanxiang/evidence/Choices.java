package org.sanxiang.evidence;

import java.util.List;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;

/** Records of a case to choose one of, by what they are about. */
final class Choices {

    private Choices() {
    }

    static List<Choice> of(List<? extends CaseRecord> records) {
        return records.stream().map(record -> new Choice(Long.toString(record.id()), record.subject())).toList();
    }

    /** @throws Refusal by the rule where the record is not among them */
    static <R extends CaseRecord> R chosen(List<R> records, long id, Rule rule) {
        return records.stream().filter(record -> record.id() == id).findFirst().orElseThrow(() -> new Refusal(rule));
    }
}
