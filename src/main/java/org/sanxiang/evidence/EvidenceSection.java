package org.sanxiang.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** What was collected, on the case page: one block a record, as its form was filled in; signed papers stand with their instruments. */
@Component
class EvidenceSection implements CaseSection {

    private final CaseRecords records;
    private final RecordNames names;
    private final Periods periods;
    private final Clock clock;

    EvidenceSection(CaseRecords records, RecordNames names, Periods periods, Clock clock) {
        this.records = records;
        this.names = names;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        Contents contents = Contents.of(records.findByCaseIdOrderById(file.id()));
        Map<Long, String> called = names.of(contents.records());
        Map<String, Integer> counts = new HashMap<>();
        Map<Long, Integer> marks = contents.records().stream().collect(Collectors.toMap(CaseRecord::id,
                record -> counts.merge(record.entry(), 1, Integer::sum)));
        return contents.withCorrections().filter(record -> !(record instanceof SignedPaper))
                .map(record -> block(record, contents, marks.get(record.id()), facts(record, contents, called))).toList();
    }

    private static Block block(CaseRecord record, Contents contents, int mark, List<Fact> facts) {
        Block block = new Block(record.title(), Integer.toString(mark), facts);
        return contents.isSettled(record) ? block.folded(record.subject()) : block;
    }

    private List<Fact> facts(CaseRecord record, Contents contents, Map<Long, String> called) {
        Reference reference = record.reference();
        List<Fact> facts = new ArrayList<>(record.facts());
        if (!reference.to().isEmpty()) {
            facts.add(0, record.fact(reference.field(),
                    reference.to().stream().map(called::get).collect(Collectors.joining("\n"))));
        }
        if (contents.corrections(record).findAny().isPresent()) {
            facts.add(0, Fact.of("fact.evidence.standing", RecordStanding.CORRECTED).lit("soon"));
        }
        if (record.crew() != null) {
            facts.add(record.fact("officers", record.crew().names()));
        }
        if (record instanceof Preservation preservation) {
            LocalDate due = periods.due(preservation.preservedOn(), Preservation.PERIOD);
            facts.add(record.fact("due", due));
            facts.add(record.fact("state", preservation.state(contents, due, LocalDate.now(clock))));
        }
        record.files().forEach(held -> {
            facts.add(new FileAddress(record.caseId(), held.stored()).fact());
            facts.add(Fact.of("fact.evidence.hash", held.hash()));
        });
        facts.add(Fact.of("fact.evidence.entered", record.enteredByName()));
        facts.add(Fact.of("fact.evidence.entered-at", record.enteredAt()));
        return facts;
    }
}
