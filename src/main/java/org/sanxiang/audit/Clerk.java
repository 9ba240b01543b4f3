package org.sanxiang.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/**
 * Writes down an act when all else of its transaction is written: the last of its entries in each chain tells how the tables
 * that were touched stand now. So the trail knows every row of the record, and an act costs one statement more.
 */
@Repository
class Clerk implements Act.Clerk {

    private static final Actor SYSTEM = new Actor(0, "system", "system", Set.of(), "", "system");

    private final Chains chains;
    private final RecordReader record;
    private final ObjectProvider<EntityManager> entities;
    private final Clock clock;

    Clerk(Chains chains, RecordReader record, ObjectProvider<EntityManager> entities, Clock clock) {
        this.chains = chains;
        this.record = record;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void write(Act act) {
        entities.ifAvailable(EntityManager::flush);
        if (!act.touched(true).isEmpty() && !act.entries().containsKey(Chains.OFFICE)) {
            act.enter(Chains.OFFICE, Entry.of(new Recorded(SYSTEM, null, "", "keep-register", Map.of()), clock.instant()));
        }
        act.entries().forEach((chain, entries) -> write(act, chain, entries));
    }

    private void write(Act act, String chain, List<Entry> entries) {
        List<Entry> before = entries.subList(0, entries.size() - 1);
        before.forEach(entry -> chains.append(chain, entry));
        Entry last = entries.get(entries.size() - 1);
        chains.append(chain, last.leaving(state(act, chain)));
    }

    private String state(Act act, String chain) {
        Long caseId = Chains.caseOf(chain);
        var touched = act.touched(caseId == null);
        return touched.isEmpty() ? "" : RecordState.write(record.states(touched, caseId));
    }
}
