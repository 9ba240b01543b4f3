package org.sanxiang.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/** Checks the chains of a stretch link by link, and then the rows of the record of which they tell. */
@Component
class StretchCheck {

    private final TrailTables tables;
    private final RecordCheck record;

    StretchCheck(TrailTables tables, RecordCheck record) {
        this.tables = tables;
        this.record = record;
    }

    void check(Stretch stretch, Round round) {
        Map<String, ChainCheck> chains = chains(stretch, round.findings());
        Set<String> headless = new TreeSet<>();
        int entries = tables.entries(stretch, row -> {
            Written.Place place = Written.Place.read(row);
            ChainCheck chain = chains.get(place.chain());
            if (chain == null) {
                headless.add(place.chain());
            } else {
                chain.next(place, row);
            }
        });
        round.steps(entries);
        headless.forEach(chain -> round.findings().fault("chain-without-head", chain));
        checkRecord(chains, round);
    }

    private Map<String, ChainCheck> chains(Stretch stretch, Findings findings) {
        Map<String, Seal.Head> sealed = tables.sealed(stretch);
        Map<String, ChainCheck> chains = new LinkedHashMap<>();
        tables.heads(stretch).forEach(head ->
                chains.put(head.chain(), new ChainCheck(head, sealed.get(head.chain()), findings)));
        return chains;
    }

    private void checkRecord(Map<String, ChainCheck> chains, Round round) {
        Map<Long, Map<String, RecordState>> cases = new HashMap<>();
        chains.forEach((name, chain) -> {
            Map<String, RecordState> states = chain.end();
            Long caseId = Chains.caseOf(name);
            if (name.equals(Chains.OFFICE)) {
                record.check(Map.of(RecordTable.OFFICE, states), true, round);
            } else if (caseId != null) {
                cases.put(caseId, states);
            }
        });
        if (!cases.isEmpty()) {
            record.check(cases, false, round);
        }
    }
}
