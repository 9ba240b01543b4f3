package org.sanxiang.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.Progress;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
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

    /** Verifies for somebody at a page, where nobody watches how far it has come. */
    Findings verify(Actor actor) {
        return verify(Against.NOTHING, Progress.UNSEEN, actor);
    }

    private Findings verify(Against against, Progress progress, Actor actor) {
        Findings findings = verification.verify(against, progress);
        try {
            transaction.executeWithoutResult(status -> events.publishEvent(new Recorded(actor, null, "", VERIFIED,
                    Map.of("entries", Long.toString(findings.entries()), "faults", Long.toString(findings.found())))));
        } catch (DataAccessException broken) {
            if (findings.isClean()) {
                throw broken;
            }
            // a trail that takes no entry any more is what has just been found
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
        long caseId = bundles.find(number).orElseThrow(() ->
                new CannotStart("没有编号为 " + number + " 的案件 / no such case"));
        Path file = out == null ? Path.of("audit-" + caseId + ".zip") : out;
        try {
            Files.write(file, bundle(caseId, number, TERMINAL));
            return file;
        } catch (IOException unwritable) {
            throw new CannotStart("文件无法写入 / the file cannot be written: " + file);
        }
    }

    /** @throws Unknown where there is no such case */
    byte[] export(long caseId, Actor actor) {
        String number = Long.toString(caseId);
        bundles.find(number).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        return bundle(caseId, number, actor);
    }

    /** Who takes it is recorded before it is made. */
    private byte[] bundle(long caseId, String number, Actor actor) {
        events.publishEvent(new Accessed(actor, caseId, "export", number));
        return bundles.of(caseId);
    }
}
