package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Goes along one chain from its first link, and remembers how the record stood last. */
final class ChainCheck {

    private final Seal.Head head;
    private final Seal.Head sealed;
    private final Findings findings;
    private final Map<String, RecordState> states = new HashMap<>();
    private long sequence;
    private String previous = Link.ORIGIN;

    /**
     * @param head   how far the chain says that it goes
     * @param sealed how far it went when it was last sealed; null where it has not been
     */
    ChainCheck(Seal.Head head, Seal.Head sealed, Findings findings) {
        this.head = head;
        this.sealed = sealed;
        this.findings = findings;
    }

    /** The next entry of the chain, which is still to be hashed; null where it cannot be read as one. */
    Written next(ResultSet row) throws SQLException {
        findings.entry();
        long told = row.getLong("sequence");
        if (told != sequence + 1) {
            findings.fault(told > sequence ? "entries-missing" : "entry-out-of-order", head.chain(), sequence + 1, told);
        }
        sequence = told;
        if (!row.getString("previous_hash").equals(previous)) {
            findings.fault("entry-not-linked", head.chain(), told);
        }
        previous = row.getString("hash");
        if (sealed != null && sealed.sequence() == told && !sealed.hash().equals(previous)) {
            findings.fault("entry-not-as-sealed", head.chain(), told);
        }
        return read(row, told);
    }

    /** Null where it cannot be read as an entry at all. */
    private Written read(ResultSet row, long told) throws SQLException {
        try {
            return Written.read(row, 0);
        } catch (IllegalArgumentException noKindOfOurs) {
            findings.fault("entry-changed", head.chain(), told);
            return null;
        }
    }

    /** Takes over how an entry says that the record stood, if it reads as it was written. */
    void remember(Written entry, boolean asWritten) {
        if (asWritten) {
            states.putAll(RecordState.read(entry.link().entry().records()));
        } else {
            findings.fault("entry-changed", head.chain(), entry.link().sequence());
        }
    }

    /** By table: how the record must stand now. */
    Map<String, RecordState> end() {
        if (sequence != head.sequence() || !previous.equals(head.hash())) {
            findings.fault("head-differs", head.chain(), head.sequence(), sequence);
        }
        if (sealed != null && sealed.sequence() > sequence) {
            findings.fault("entries-lost", head.chain(), sealed.sequence(), sequence);
        }
        return states;
    }

    Long caseId() {
        return Chains.caseOf(head.chain());
    }

    String chain() {
        return head.chain();
    }
}
