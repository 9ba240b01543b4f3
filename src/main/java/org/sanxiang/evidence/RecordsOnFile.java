package org.sanxiang.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseSection.Fact;
import org.springframework.stereotype.Component;

/** What was collected in a case, as its dossier takes it in. */
@Component
public class RecordsOnFile {

    private final CaseRecords records;
    private final RecordNames names;

    RecordsOnFile(CaseRecords records, RecordNames names) {
        this.records = records;
        this.names = names;
    }

    /** In the order in which they were entered; signed papers lie with their instruments. */
    public List<RecordOnFile> of(long caseId) {
        List<CaseRecord> all = records.findByCaseIdOrderById(caseId);
        Map<Long, String> called = names.of(all);
        Map<String, Integer> places = new HashMap<>();
        return all.stream().filter(record -> !(record instanceof SignedPaper)).map(record ->
                onFile(record, places.merge(record.entry(), 1, Integer::sum), called)).toList();
    }

    /** What one record says and is not secret, by the fields of its form; {@code day} is its day. */
    public Map<String, Object> said(long id) {
        Map<String, Object> said = new LinkedHashMap<>();
        records.findById(id).ifPresent(record -> {
            said.put("day", record.happenedOn());
            record.facts().stream().filter(fact -> !fact.secret()).forEach(fact ->
                    said.put(fact.label().substring(fact.label().lastIndexOf('.') + 1), fact.value()));
        });
        return said;
    }

    private RecordOnFile onFile(CaseRecord record, int place, Map<Long, String> called) {
        return new RecordOnFile(record.entry(), place, record.subject(), record.happenedOn(),
                record.crew() == null ? record.enteredByName() : record.crew().names(), record.length(), facts(record, called),
                record.files().stream().map(RecordFile::stored).toList());
    }

    private static List<Fact> facts(CaseRecord record, Map<Long, String> called) {
        List<Fact> facts = new ArrayList<>(record.facts());
        if (!record.reference().to().isEmpty()) {
            facts.add(0, record.fact(record.reference().field(),
                    record.reference().to().stream().map(called::get).collect(Collectors.joining("\n"))));
        }
        if (record.crew() != null) {
            facts.add(record.fact("officers", record.crew().names()));
        }
        return facts.stream().filter(fact -> !fact.secret() && !fact.value().isEmpty()).toList();
    }
}
