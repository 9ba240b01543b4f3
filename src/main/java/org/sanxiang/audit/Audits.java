package org.sanxiang.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What auditing does: it verifies and exports, and leaves an entry of having done so. */
@Service
public class Audits {

    /** Key of the entry that a verification leaves. */
    static final String VERIFIED = "verify-trail";

    private static final Actor TERMINAL = new Actor(0, "system", "system", Set.of(), "", "terminal");

    private final Verification verification;
    private final Bundles bundles;
    private final FaultWords words;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Audits(Verification verification, Bundles bundles, FaultWords words, ApplicationEventPublisher events,
           TransactionTemplate transaction) {
        this.verification = verification;
        this.bundles = bundles;
        this.words = words;
        this.events = events;
        this.transaction = transaction;
    }

    /** Verifies at a terminal. */
    public Findings verify(Against against, Progress progress) {
        return verify(against, progress, TERMINAL);
    }

    Findings verify(Against against, Progress progress, Actor actor) {
        Findings findings = verification.verify(against, progress);
        if (findings.isClean()) {
            // what is broken is left as it was found
            transaction.executeWithoutResult(status -> events.publishEvent(new Recorded(actor, null, "", VERIFIED,
                    Map.of("entries", Long.toString(findings.entries())))));
        }
        return findings;
    }

    /** One sentence for each fault, and one that sums up. */
    public List<String> sentences(Findings findings) {
        return words.sentences(findings);
    }

    /**
     * Writes the bundle of a case.
     *
     * @param number as it is printed, or the number by which the system knows the case
     * @param out    null for a file in the current folder
     */
    public Path export(String number, Path out) {
        long caseId = bundles.find(number);
        events.publishEvent(new Accessed(TERMINAL, caseId, "export", number));
        return bundles.write(caseId, out == null ? Path.of("audit-" + caseId + ".zip") : out);
    }
}
