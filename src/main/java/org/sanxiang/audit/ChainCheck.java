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

    /** Takes the next entry of the chain, and how it says that the record stood. */
    void next(Written.Place told, ResultSet row) throws SQLException {
        findings.entry();
        if (told.sequence() != sequence + 1) {
            findings.fault(told.sequence() > sequence ? "entries-missing" : "entry-out-of-order", head.chain(),
                    sequence + 1, told.sequence());
        }
        sequence = told.sequence();
        if (!told.previous().equals(previous)) {
            findings.fault("entry-not-linked", head.chain(), sequence);
        }
        previous = told.hash();
        if (sealed != null && sealed.sequence() == sequence && !sealed.hash().equals(previous)) {
            findings.fault("entry-not-as-sealed", head.chain(), sequence);
        }
        Written entry = read(told, row);
        if (entry == null || !entry.isAsWritten()) {
            findings.fault("entry-changed", head.chain(), sequence);
        } else {
            states.putAll(RecordState.read(entry.link().entry().records()));
        }
    }

    /** Null where it cannot be read as an entry at all. */
    private static Written read(Written.Place told, ResultSet row) throws SQLException {
        try {
            return Written.read(told, row);
        } catch (IllegalArgumentException noKindOfOurs) {
            return null;
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
}
