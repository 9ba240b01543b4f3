package org.sanxiang.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chains of the trail. Whoever appends holds the chain's head until the end of the transaction. */
@Component
class Chains {

    private final JdbcClient jdbc;
    private final FirstRow firstRow;

    Chains(JdbcClient jdbc, FirstRow firstRow) {
        this.jdbc = jdbc;
        this.firstRow = firstRow;
    }

    private record Head(long sequence, String hash) {
    }

    /** The chain of everything that was done in no case. */
    static final String OFFICE = "office";

    private static final String CASE = "case:";

    /** Name of the chain in which the actions of the case stand; that of the office where there is no case. */
    static String of(Long caseId) {
        return caseId == null ? OFFICE : CASE + caseId;
    }

    /** The case whose actions stand in the chain; null for any other chain. */
    static Long caseOf(String chain) {
        return chain.matches("case:[1-9]\\d{0,17}") ? Long.valueOf(chain.substring(CASE.length())) : null;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String chain, Entry entry) {
        Head head = lock(chain).orElseGet(() -> begin(chain));
        Link link = new Link(chain, head.sequence() + 1, head.hash(), entry);
        String hash = link.hash();
        insert(link, hash);
        jdbc.sql("update audit_head set sequence = ?, hash = ? where chain = ?")
                .params(link.sequence(), hash, chain).update();
    }

    private Optional<Head> lock(String chain) {
        return jdbc.sql("select sequence, hash from audit_head where chain = ? for update").param(chain)
                .query((row, n) -> new Head(row.getLong("sequence"), row.getString("hash"))).optional();
    }

    private Head begin(String chain) {
        firstRow.ensure("audit_head", Map.of("chain", chain, "sequence", 0, "hash", Link.ORIGIN));
        return lock(chain).orElseThrow();
    }

    private void insert(Link link, String hash) {
        Entry entry = link.entry();
        Who who = entry.who();
        jdbc.sql("""
                insert into audit_entry (chain, sequence, form, previous_hash, hash, kind, recorded_at, person_id, account,
                    person_name, roles, origin, case_id, step, action, reason, changes, records)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(link.chain(), link.sequence(), Link.FORM, link.previous(), hash, entry.kind().name(),
                        LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC), who.personId(), who.account(), who.name(),
                        who.roles(), who.origin(), entry.caseId(), entry.step(), entry.action(), entry.reason(),
                        entry.changes(), entry.records())
                .update();
    }
}
