package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.SeparateFile.Collected;
import org.sanxiang.documents.SeparateFile.Leaf;
import org.sanxiang.documents.SeparateFile.Made;
import org.sanxiang.documents.SeparateFile.Sheet;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** The parts of a file of its own, as its reader may see them. */
@Component
class SeparateParts {

    private static final String PDF = "application/pdf";

    private final CaseParts parts;
    private final InstrumentParts instruments;
    private final CasePapers papers;
    private final Sheets sheets;

    SeparateParts(CaseParts parts, InstrumentParts instruments, CasePapers papers, Sheets sheets) {
        this.parts = parts;
        this.instruments = instruments;
        this.papers = papers;
        this.sheets = sheets;
    }

    List<DossierPart> of(CaseFile file, List<Leaf> leaves, Actor reader) {
        return leaves.stream().flatMap(leaf -> of(file, leaf, reader)).toList();
    }

    private Stream<DossierPart> of(CaseFile file, Leaf leaf, Actor reader) {
        if (leaf instanceof Made made) {
            return Stream.of(shown(made.instrument(), file, reader));
        } else if (leaf instanceof Sheet sheet) {
            return Stream.of(sheet(sheet));
        } else if (leaf instanceof Collected) {
            return parts.collected(file, DossierOrder.CHRONOLOGICAL, made -> shown(made, file, reader)).stream();
        }
        throw new IllegalArgumentException(leaf.toString());
    }

    private DossierPart shown(Instrument made, CaseFile file, Actor reader) {
        DossierPart whole = instruments.part(made, file);
        if (papers.isOpenTo(reader, made)) {
            return whole;
        }
        PartFile covered = new PartFile(whole.files().get(0).name(), PDF, null, null, null,
                () -> new ByteArrayInputStream(papers.coveredPdf(made)));
        return new DossierPart(whole.code(), whole.title(), whole.number(), whole.author(), whole.date(), null, List.of(covered));
    }

    private DossierPart sheet(Sheet sheet) {
        return new DossierPart("", sheet.title(), null, sheet.author(), sheet.date(), null, List.of(new PartFile(
                sheet.title() + ".pdf", PDF, null, null, null,
                () -> new ByteArrayInputStream(sheets.record(sheet.title(), sheet.facts())))));
    }
}
