package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.Catalogue;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.InstrumentKind;
import org.sanxiang.evidence.RecordOnFile;
import org.springframework.stereotype.Component;

/** Everything that a dossier of the case must hold: its instruments and what was collected. */
@Component
class CaseParts {

    private final InstrumentParts instruments;
    private final RecordParts records;
    private final AdditionParts additions;
    private final Catalogue catalogue;

    CaseParts(InstrumentParts instruments, RecordParts records, AdditionParts additions, Catalogue catalogue) {
        this.instruments = instruments;
        this.records = records;
        this.additions = additions;
        this.catalogue = catalogue;
    }

    /** A record that became an instrument is one part with it, and its files lie behind the instrument. */
    List<DossierPart> of(CaseFile file, DossierOrder order) {
        List<RecordOnFile> collected = records.records(file.id());
        List<Instrument> made = instruments.instruments(file.id());
        Map<RecordOnFile, Instrument> pairs = new InstrumentsOfRecords(collected,
                made.stream().filter(this::isOfRecord).toList()).pairs();
        Stream<DossierPart> papers = Stream.concat(made.stream().filter(one -> !pairs.containsValue(one)).map(one -> instruments.part(one, file)),
                collected.stream().map(record -> records.part(record,
                        pairs.containsKey(record) ? instruments.part(pairs.get(record), file) : null, order)));
        return Stream.concat(papers, additions.of(file).stream()).toList();
    }

    /** What may come when the dossier is bound already; all of it, so that nothing falls between the two. */
    List<DossierPart> additions(CaseFile file) {
        return additions.of(file);
    }

    private boolean isOfRecord(Instrument made) {
        return catalogue.find(made.code()).filter(InstrumentKind::record).isPresent();
    }

    /** What was collected, in the order in which it came; a record that became an instrument as somebody is shown that. */
    List<DossierPart> collected(CaseFile file, DossierOrder order, Function<Instrument, DossierPart> shown) {
        List<RecordOnFile> collected = records.records(file.id());
        Map<RecordOnFile, Instrument> pairs = new InstrumentsOfRecords(collected, instruments.instruments(file.id())).pairs();
        return collected.stream().map(record -> records.part(record,
                pairs.containsKey(record) ? shown.apply(pairs.get(record)) : null, order)).toList();
    }

    /** The codes of all parts, and the numbers of the rule book that stand in them. */
    Set<String> codes(long caseId) {
        Stream<String> papers = instruments.instruments(caseId).stream().map(Instrument::code)
                .flatMap(code -> Stream.of(code, called(code)));
        return Stream.concat(papers, records.records(caseId).stream().map(record -> RecordParts.CODE + record.entry()))
                .collect(Collectors.toSet());
    }

    /** The number under which several papers stand together; the code itself where one paper has the number for its own. */
    private String called(String code) {
        String number = DossierOrders.number(code);
        return catalogue.find(number).isPresent() ? code : number;
    }

    /** Whether a part with this code can come into being here at all. */
    boolean isMadeHere(String code) {
        return code.startsWith(RecordParts.CODE)
                || catalogue.all().stream().anyMatch(kind -> DossierOrders.number(kind.code()).equals(code));
    }
}
