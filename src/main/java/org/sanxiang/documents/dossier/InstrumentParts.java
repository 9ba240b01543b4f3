package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** The instruments of a case, as parts of its dossier; each is set in print when it is bound. */
@Component
class InstrumentParts {

    private static final String PDF = "application/pdf";

    private final CasePapers papers;
    private final Agency agency;

    InstrumentParts(CasePapers papers, Agency agency) {
        this.papers = papers;
        this.agency = agency;
    }

    /** In the order in which they were made. */
    List<Instrument> instruments(long caseId) {
        return papers.of(caseId);
    }

    DossierPart part(Instrument made, CaseFile file) {
        String name = made.title() + (made.version() == 1 ? "" : " " + made.version()) + ".pdf";
        return new DossierPart(made.code(), made.title(), made.number(), agency.body(file.body()).name(),
                LocalDate.ofInstant(made.madeAt(), ChineseTime.ZONE), null, List.of(
                        new PartFile(name, PDF, null, null, null, () -> new ByteArrayInputStream(papers.pdf(made)))));
    }
}
