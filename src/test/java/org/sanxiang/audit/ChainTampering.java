package org.sanxiang.audit;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an attacker does who knows how the trail is made. */
final class ChainTampering {

    private final JdbcTemplate jdbc;
    private final TrailTables tables;
    private final Seals seals;
    private final Attempts attempts;

    ChainTampering(ApplicationContext context, Attempts attempts) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.tables = context.getBean(TrailTables.class);
        this.seals = context.getBean(Seals.class);
        this.attempts = attempts;
    }

    void tamper() {
        List<Seal.Head> heads = tables.stretches(1_000).stream().map(tables::heads).flatMap(List::stream).toList();
        for (Seal.Head head : heads) {
            String chain = head.chain();
            if (head.sequence() > 1) {
                attempts.tampered(chain + ": lose the newest entry and set back the head", () -> {
                    jdbc.update("delete from audit_entry where chain = ? and sequence = ?", chain, head.sequence());
                    jdbc.update("update audit_head set (sequence, hash) = (select sequence, hash from audit_entry"
                            + " where chain = ? and sequence = ?) where chain = ?", chain, head.sequence() - 1, chain);
                });
                attempts.tampered(chain + ": change the order of two entries", () -> {
                    jdbc.update("update audit_entry set sequence = -1 where chain = ? and sequence = 1", chain);
                    jdbc.update("update audit_entry set sequence = 1 where chain = ? and sequence = 2", chain);
                    jdbc.update("update audit_entry set sequence = 2 where chain = ? and sequence = -1", chain);
                });
            }
            attempts.tampered(chain + ": write the whole chain anew", () -> rewrite(chain, head.sequence()));
            attempts.tampered(chain + ": remove it and its heads", () -> {
                jdbc.update("delete from audit_entry where chain = ?", chain);
                jdbc.update("delete from audit_head where chain = ?", chain);
                jdbc.update("delete from audit_sealed_head where chain = ?", chain);
            });
        }
        attempts.tampered("the newest seal is removed", () -> jdbc.update(
                "delete from audit_seal where number = (select max(number) from audit_seal)"));
    }

    /** Changes the first entry and hashes all that follow, the head and the sealed head as the trail would. */
    private void rewrite(String chain, long last) {
        String previous = Link.ORIGIN;
        for (long at = 1; at <= last; at++) {
            Link old = seals.entriesFrom(chain, at).get(0).link();
            Entry entry = old.entry();
            Link anew = new Link(chain, at, previous, at > 1 ? entry : new Entry(entry.kind(), entry.at(), new Who(4711, "x", "x",
                    "", ""), entry.caseId(), entry.step(), entry.action(), entry.reason(), entry.changes(), entry.records()));
            jdbc.update("update audit_entry set previous_hash = ?, hash = ?, person_id = ?, account = ?, person_name = ?,"
                    + " roles = ?, origin = ? where chain = ? and sequence = ?", previous, anew.hash(),
                    anew.entry().who().personId(), anew.entry().who().account(), anew.entry().who().name(),
                    anew.entry().who().roles(), anew.entry().who().origin(), chain, at);
            previous = anew.hash();
        }
        jdbc.update("update audit_head set hash = ? where chain = ?", previous, chain);
        jdbc.update("update audit_sealed_head set hash = ? where chain = ?", previous, chain);
    }
}
