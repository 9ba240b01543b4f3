package org.sanxiang.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** What was collected, on the case page: one block a record, as its form was filled in. */
@Component
class EvidenceSection implements CaseSection {

    private final CaseRecords records;
    private final Periods periods;
    private final Clock clock;

    EvidenceSection(CaseRecords records, Periods periods, Clock clock) {
        this.records = records;
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
        Map<String, Integer> marks = new HashMap<>();
        return contents.records().stream().map(record -> new Block(record.title(),
                Integer.toString(marks.merge(record.entry(), 1, Integer::sum)), facts(record, contents))).toList();
    }

    private List<Fact> facts(CaseRecord record, Contents contents) {
        List<Fact> facts = new ArrayList<>(record.facts());
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
