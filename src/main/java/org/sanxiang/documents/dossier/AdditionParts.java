package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierAdditions;
import org.sanxiang.documents.DossierAdditions.Addition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a case has beside instruments and records, as parts of its dossier: one sheet each. */
@Component
class AdditionParts {

    static final String CODE = RecordParts.CODE + "remedy";
    private static final String PDF = "application/pdf";

    private final List<DossierAdditions> additions;
    private final Sheets sheets;
    private final MessageSource messages;

    AdditionParts(List<DossierAdditions> additions, Sheets sheets, MessageSource messages) {
        this.additions = additions;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** In the order in which they came. */
    List<DossierPart> of(CaseFile file) {
        return additions.stream().flatMap(one -> one.of(file).stream()).map(this::part).toList();
    }

    private DossierPart part(Addition addition) {
        String title = messages.getMessage(addition.title(), null, Locale.SIMPLIFIED_CHINESE);
        return new DossierPart(CODE, title, addition.mark(), addition.author(), addition.day(), null,
                List.of(new PartFile(title + ".pdf", PDF, null, null, null, () -> new ByteArrayInputStream(
                        sheets.record(title, addition.facts().stream().filter(fact -> !fact.value().isEmpty()).toList())))));
    }
}
