package org.sanxiang.documents.dossier;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.KeptContents;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.evidence.RecordOnFile;
import org.sanxiang.evidence.RecordsOnFile;
import org.sanxiang.files.StoredFile;
import org.springframework.stereotype.Component;

/** What was collected in a case, as parts of its dossier: a sheet with what the record says, and its files behind it. */
@Component
class RecordParts {

    static final String CODE = "record.";
    private static final String PDF = "application/pdf";

    private final RecordsOnFile records;
    private final KeptContents contents;
    private final DossierOrders orders;
    private final Sheets sheets;

    RecordParts(RecordsOnFile records, KeptContents contents, DossierOrders orders, Sheets sheets) {
        this.records = records;
        this.contents = contents;
        this.orders = orders;
        this.sheets = sheets;
    }

    List<RecordOnFile> records(long caseId) {
        return records.of(caseId);
    }

    /** @param instrument the instrument that the record became; null where it became none, then a sheet says what it says */
    DossierPart part(RecordOnFile record, DossierPart instrument, DossierOrder order) {
        String kind = orders.of(order, CODE + record.entry()).title();
        String title = title(instrument == null ? kind : instrument.title(), record.subject());
        List<PartFile> files = new ArrayList<>(instrument == null ? List.of(sheet(kind, title, record)) : instrument.files());
        record.files().forEach(file -> files.add(file(file, record)));
        return new DossierPart(CODE + record.entry(), title, instrument == null ? null : instrument.number(),
                withoutCertificates(record.by()), record.day(), null, files);
    }

    /** The day stands in a column of its own. */
    private static String title(String kind, String subject) {
        String rest = subject.replaceFirst("^\\d{4}-\\d{2}-\\d{2}\\s*", "");
        return rest.isEmpty() ? kind : kind + "（" + rest + "）";
    }

    /** They stand on the record itself; the column is narrow. */
    private static String withoutCertificates(String people) {
        return people.replaceAll("（[^）]*）", "");
    }

    private PartFile sheet(String kind, String title, RecordOnFile record) {
        return new PartFile(kind + ".pdf", PDF, null, null, null,
                () -> new ByteArrayInputStream(sheets.record(title, record.facts())));
    }

    private PartFile file(StoredFile file, RecordOnFile record) {
        return new PartFile(file.name(), file.type(), file.size(), file.hash(), record.length(), () -> contents.open(file.hash()));
    }
}
