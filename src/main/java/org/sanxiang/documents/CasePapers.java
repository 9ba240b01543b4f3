package org.sanxiang.documents;

import java.util.List;
import java.util.Optional;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Sha256;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instruments of a case, as they read and as they print. */
@Component
public class CasePapers {

    static final Rule UNCHANGED = new Rule("PUN-47", "instrument-changed");

    private final InstrumentRegister register;
    private final Composer composer;
    private final Prints prints;
    private final Admission admission;
    private final CaseAccess access;

    CasePapers(InstrumentRegister register, Composer composer, Prints prints, Admission admission, CaseAccess access) {
        this.register = register;
        this.composer = composer;
        this.prints = prints;
        this.admission = admission;
        this.access = access;
    }

    /** In the order in which they were made. */
    public List<Instrument> of(long caseId) {
        return register.of(caseId);
    }

    /** @throws Unknown where the case has no such instrument */
    public Instrument find(long caseId, long id) {
        return register.find(caseId, id).orElseThrow(() -> new Unknown("rejected.unknown-instrument"));
    }

    /** The same for somebody who must be allowed to read the case. */
    @Transactional(readOnly = true)
    public Instrument find(long caseId, long id, Actor actor) {
        admission.read(caseId, actor);
        return find(caseId, id);
    }

    /** Whether the actor may read all that the instrument says: identity numbers are not for everybody who reads the case. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(Actor actor, Instrument made) {
        return !composer.hasSecrets(made) || access.may(admission.read(made.caseId(), actor), actor, "secret.read");
    }

    /** The instrument as it reads for somebody to whom it is not open. */
    public String covered(Instrument made) {
        html(made);
        return composer.covered(made).html();
    }

    /** The same in print. */
    public byte[] coveredPdf(Instrument made) {
        return prints.pdf(made, covered(made));
    }

    /** The instrument in print with who has confirmed it; the same bytes each time. */
    public byte[] pdf(Instrument made) {
        return prints.pdf(made, html(made));
    }

    /** The same as it leaves the agency: signed, where the agency signs electronically; each time anew. */
    public byte[] issued(Instrument made) {
        return prints.issued(made, html(made));
    }

    /** In whose name it leaves the agency signed; empty where the agency does not sign electronically. */
    public Optional<String> signatory() {
        return prints.signatory();
    }

    /**
     * The instrument as a Word file.
     *
     * @throws Unknown where it is none that officers adapt
     */
    public byte[] docx(Instrument made) {
        return prints.docx(made, html(made));
    }

    /** Whether officers may adapt it before it is signed. */
    public boolean isAdapted(Instrument made) {
        return prints.isAdapted(made);
    }

    /** @throws org.sanxiang.kernel.Refusal where it no longer reads as it was made */
    public String html(Instrument made) {
        Composition composition = composer.again(made);
        UNCHANGED.demand(Sha256.of(composition.html()).equals(made.contentHash()), made.title());
        return composition.html();
    }

    /** The characters that cannot be printed here. */
    public List<String> lacking(String html) {
        return prints.lacking(html);
    }
}
