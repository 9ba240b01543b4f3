package org.sanxiang.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.sanxiang.cases.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls the records of a case as the case page does, by their kind and a number. */
@Component
class RecordNames {

    private static final int LONGEST = 40;

    private final CaseRecords records;
    private final MessageSource messages;

    RecordNames(CaseRecords records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    /** The records of a case to choose among. */
    List<Choice> choices(long caseId, Predicate<CaseRecord> which) {
        List<CaseRecord> all = records.findByCaseIdOrderById(caseId);
        Map<Long, String> names = of(all);
        return all.stream().filter(which)
                .map(record -> new Choice(Long.toString(record.id()), names.get(record.id()))).toList();
    }

    /** For example {@code 现场检查笔录 1 · 2023-03-01 样例路1号}, by the identity of the record. */
    Map<Long, String> of(List<CaseRecord> all) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        all.forEach(record -> names.put(record.id(), name(record, numbers.merge(record.entry(), 1, Integer::sum))));
        return names;
    }

    private String name(CaseRecord record, int number) {
        String kind = messages.getMessage(record.title(), null, record.entry(), Locale.SIMPLIFIED_CHINESE);
        String subject = record.subject();
        return kind + " " + number + " · " + (subject.length() > LONGEST ? subject.substring(0, LONGEST) + "…" : subject);
    }
}
