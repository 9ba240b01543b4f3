package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** That a statement of a record is wrong or incomplete, and how it should read. */
@Entity
class RecordCorrection extends CaseRecord {

    static final String STEP = "correct-record";

    private long recordId;
    private String statement;
    private String reading;
    private String because;
    private LocalDate correctedOn;
    private boolean clerical;
    @Embedded
    private Confirmation confirmation;

    protected RecordCorrection() {
    }

    RecordCorrection(RecordCorrectionForm form, CollectedBy crew) {
        super(crew);
        this.recordId = form.record();
        this.statement = form.statement();
        this.reading = form.reading();
        this.because = form.because();
        this.correctedOn = form.correctedOn();
        this.clerical = Boolean.TRUE.equals(form.clerical());
        this.confirmation = form.confirmed();
    }

    /** Whether only words were misspelt, so that what the record proves is the same. */
    boolean isClerical() {
        return clerical;
    }

    boolean corrects(CaseRecord record) {
        return recordId == record.id();
    }

    @Override
    String entry() {
        return STEP;
    }

    @Override
    String title() {
        return "step." + STEP;
    }

    @Override
    String label(String field) {
        return "form." + STEP + "." + field;
    }

    @Override
    String subject() {
        return correctedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return correctedOn;
    }

    @Override
    Reference reference() {
        return new Reference("record", List.of(recordId));
    }

    @Override
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(fact("statement", statement), fact("reading", reading),
                fact("because", because), fact("correctedOn", correctedOn), fact("clerical", clerical)));
        facts.addAll(confirmation.facts(this::label));
        return facts;
    }
}
