package org.sanxiang.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.evidence.SignedPapers;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/**
 * 交回签署件: an instrument comes back as a scan of what was signed, or, where officers may adapt it, as the adapted text. What
 * was issued stays; what came back last is its signed version (行政处罚法 47, 电子签名法 13).
 */
@Component
class SigningReturn implements SidePath<SignedForm> {

    static final Rule UNKNOWN = new Rule("PUN-47", "signed-unknown-instrument");
    static final Rule NEITHER_SCAN_NOR_TEXT = new Rule("PUN-47", "signed-file-kind");
    static final Rule NOT_ADAPTED = new Rule("PUN-47", "signed-not-adapted");
    static final Rule ONE_TEXT = new Rule("PUN-47", "signed-one-text");
    private static final String TEXT = "docx";
    private static final Set<String> SCANS = Set.of("pdf", "jpg", "jpeg", "png", "bmp", "tif", "tiff");

    private final InstrumentRegister register;
    private final Catalogue catalogue;
    private final SignedPapers papers;

    SigningReturn(InstrumentRegister register, Catalogue catalogue, SignedPapers papers) {
        this.register = register;
        this.catalogue = catalogue;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "return-signed";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<SignedForm> form() {
        return SignedForm.class;
    }

    /** Until the dossier is bound. */
    @Override
    public boolean isOpen(CaseFile file) {
        return file.stage() != Stage.ARCHIVED;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && !register.of(file.id()).isEmpty();
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("instrument", register.of(caseId).stream()
                .map(made -> new Choice(Long.toString(made.id()), new InstrumentAddress(made).name())).toList());
    }

    @Override
    public String take(CaseFile file, SignedForm form, Actor actor) {
        Instrument made = register.find(file.id(), form.instrument()).orElseThrow(() -> new Refusal(UNKNOWN));
        demandFit(made, form.files().stream().map(SigningReturn::ending).toList());
        papers.put(file.id(), made.id(), form.signedOn(), form.remark(), form.files(), actor);
        return null;
    }

    private void demandFit(Instrument made, List<String> endings) {
        NEITHER_SCAN_NOR_TEXT.demand(endings.stream().allMatch(ending -> SCANS.contains(ending) || ending.equals(TEXT)));
        if (endings.contains(TEXT)) {
            NOT_ADAPTED.demand(catalogue.find(made.code()).filter(InstrumentKind::docx).isPresent(), made.title());
            ONE_TEXT.demand(endings.size() == 1);
        }
    }

    /** What the content is, is looked at when the file is taken in. */
    private static String ending(Upload upload) {
        return upload.name().substring(upload.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
