package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 笔录补正: open from the filing to the closing, because mistakes come to light late (行政处罚法 42, 47). */
@Component
class CorrectingRecords implements SidePath<RecordCorrectionForm> {

    private final Holdings holdings;
    private final Colleagues colleagues;
    private final RecordNames names;

    CorrectingRecords(Holdings holdings, Colleagues colleagues, RecordNames names) {
        this.holdings = holdings;
        this.colleagues = colleagues;
        this.names = names;
    }

    @Override
    public String key() {
        return RecordCorrection.STEP;
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RecordCorrectionForm> form() {
        return RecordCorrectionForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers(), "record", names.choices(caseId, CorrectingRecords::isRecord));
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.filedOn() != null && file.closedOn() == null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && !holdings.of(file.id(), CaseRecord.class).isEmpty();
    }

    @Override
    public String take(CaseFile file, RecordCorrectionForm form, Actor actor) {
        Rules.CORRECTED_UNKNOWN.demand(holdings.of(file.id(), CaseRecord.class).stream().filter(CorrectingRecords::isRecord)
                .anyMatch(record -> record.id() == form.record()));
        holdings.enter(new RecordCorrection(form, colleagues.crew(form.officers(), form.correctedOn())), form.files(),
                file.id(), actor);
        return null;
    }

    /** A correction is put right by a further one of the same record, a signed paper by another one. */
    private static boolean isRecord(CaseRecord record) {
        return !(record instanceof RecordCorrection) && !(record instanceof SignedPaper);
    }
}
