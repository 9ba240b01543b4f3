package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.KeptContents;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.SignedVersions;
import org.sanxiang.evidence.SignedPapers.Signed;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** The instruments of a case, as parts of its dossier; each is set in print when it is bound. */
@Component
class InstrumentParts {

    private static final String PDF = "application/pdf";

    private final CasePapers papers;
    private final SignedVersions signed;
    private final KeptContents contents;
    private final Agency agency;

    InstrumentParts(CasePapers papers, SignedVersions signed, KeptContents contents, Agency agency) {
        this.papers = papers;
        this.signed = signed;
        this.contents = contents;
        this.agency = agency;
    }

    /** In the order in which they were made. */
    List<Instrument> instruments(long caseId) {
        return papers.of(caseId);
    }

    /** What was signed lies there instead of the print; a text that is still to be signed is listed behind the print. */
    DossierPart part(Instrument made, CaseFile file) {
        return new DossierPart(made.code(), made.title(), made.number(), agency.body(file.body()).name(),
                LocalDate.ofInstant(made.madeAt(), ChineseTime.ZONE), null, files(made));
    }

    private List<PartFile> files(Instrument made) {
        List<Signed> back = signed.of(made.caseId()).getOrDefault(made.id(), List.of());
        Signed last = back.isEmpty() ? null : back.get(back.size() - 1);
        List<PartFile> files = new ArrayList<>();
        if (last == null || !last.isScan()) {
            files.add(print(made));
        }
        if (last != null) {
            last.files().forEach(file -> files.add(new PartFile(file.name(), file.type(), file.size(), file.hash(), null,
                    () -> contents.open(file.hash()))));
        }
        return files;
    }

    private PartFile print(Instrument made) {
        String name = made.title() + (made.version() == 1 ? "" : " " + made.version()) + ".pdf";
        return new PartFile(name, PDF, null, null, null, () -> new ByteArrayInputStream(papers.pdf(made)));
    }
}
