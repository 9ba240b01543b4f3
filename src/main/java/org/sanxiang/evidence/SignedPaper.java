package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** An instrument that came back signed, or adapted so that it can be signed: the files are what came. */
@Entity
class SignedPaper extends CaseRecord {

    private long instrumentId;
    private LocalDate signedOn;
    private String remark;

    protected SignedPaper() {
    }

    SignedPaper(long instrumentId, LocalDate signedOn, String remark) {
        super(null);
        this.instrumentId = instrumentId;
        this.signedOn = signedOn;
        this.remark = remark;
    }

    @Override
    String entry() {
        return "signed";
    }

    @Override
    String title() {
        return "record.signed";
    }

    @Override
    String label(String field) {
        return "record.signed." + field;
    }

    @Override
    String subject() {
        return signedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return signedOn;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("signedOn", signedOn), fact("remark", remark));
    }

    SignedPapers.Signed signed() {
        return new SignedPapers.Signed(instrumentId, signedOn, remark, enteredByName(),
                files().stream().map(RecordFile::stored).toList(),
                files().stream().map(file -> new FileAddress(caseId(), file.stored()).fact()).toList());
    }
}
