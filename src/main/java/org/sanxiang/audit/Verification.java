package org.sanxiang.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Progress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Checks everything that the trail promises: its chains, its seals, the rows of the record, and the contents of the files. */
@Component
public class Verification {

    private final TrailTables tables;
    private final RecordCheck record;
    private final SealCheck seals;

    Verification(TrailTables tables, RecordCheck record, SealCheck seals) {
        this.tables = tables;
        this.record = record;
        this.seals = seals;
    }

    /** All of it as it stood at one moment, whoever acts meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Findings verify(Against against, Progress progress) {
        Round round = new Round(new Findings(), progress);
        progress.total(tables.told() + tables.files());
        String last = "";
        for (List<Seal.Head> heads = tables.heads(last, RecordReader.AT_ONCE); !heads.isEmpty();
                heads = tables.heads(last, RecordReader.AT_ONCE)) {
            check(last, heads, round);
            last = heads.get(heads.size() - 1).chain();
        }
        record.checkStrays(round);
        round.strays().addAll(tables.chainsAfter(last));
        round.strays().forEach(chain -> round.findings().fault("chain-without-head", chain));
        tables.lostChains().forEach(chain -> round.findings().fault("chain-lost", chain));
        seals.check(against, round.findings());
        return round.findings();
    }

    private void check(String after, List<Seal.Head> heads, Round round) {
        Map<String, ChainCheck> chains = chains(heads, round);
        Hashing hashing = new Hashing();
        tables.entries(after, heads.get(heads.size() - 1).chain(), row -> {
            round.progress().step();
            Written.Place place = Written.Place.read(row);
            ChainCheck chain = chains.get(place.chain());
            if (chain == null) {
                round.strays().add(place.chain());
                return;
            }
            Written entry = chain.next(place, row);
            if (entry != null) {
                hashing.add(chain, entry);
            }
        });
        hashing.end();
        Map<Long, Map<String, RecordState>> cases = new LinkedHashMap<>();
        for (ChainCheck chain : chains.values()) {
            Map<String, RecordState> states = chain.end();
            if (chain.chain().equals(Chains.OFFICE)) {
                record.check(Map.of(0L, states), true, round);
            } else if (chain.caseId() != null) {
                cases.put(chain.caseId(), states);
            }
        }
        if (!cases.isEmpty()) {
            record.check(cases, false, round);
        }
    }

    private Map<String, ChainCheck> chains(List<Seal.Head> heads, Round round) {
        Map<String, Seal.Head> sealed = tables.sealed(heads.get(0).chain(), heads.get(heads.size() - 1).chain());
        Map<String, ChainCheck> chains = new LinkedHashMap<>();
        heads.forEach(head -> chains.put(head.chain(), new ChainCheck(head, sealed.get(head.chain()), round.findings())));
        return chains;
    }
}
