package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes along one chain from its first link, and remembers how the record stood last. */
final class ChainCheck {

    private final Seal.Head head;
    private final Seal.Head sealed;
    private final Findings findings;
    private final Map<String, RecordState> states = new HashMap<>();
    private final List<Long> changed = new ArrayList<>();
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
    Written next(Written.Place told, ResultSet row) throws SQLException {
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
        return read(told, row);
    }

    /** Null where it cannot be read as an entry at all. */
    private Written read(Written.Place told, ResultSet row) throws SQLException {
        try {
            return Written.read(told, row);
        } catch (IllegalArgumentException noKindOfOurs) {
            findings.fault("entry-changed", head.chain(), sequence);
            return null;
        }
    }

    /**
     * Takes over how an entry says that the record stood.
     *
     * @param stood by table; null where the entry does not read as it was written
     */
    void remember(Written entry, Map<String, RecordState> stood) {
        if (stood == null) {
            changed.add(entry.link().sequence());
        } else {
            states.putAll(stood);
        }
    }

    /** By table: how the record must stand now. */
    Map<String, RecordState> end() {
        changed.forEach(entry -> findings.fault("entry-changed", head.chain(), entry));
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
