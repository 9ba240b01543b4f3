package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.cases.CaseSection.Fact;

/** That a major act of enforcement was reported for the record (川办发〔2014〕3号). */
@Embeddable
record MajorFiling(
        LocalDate filedOn,
        String filedWith,
        @Column(name = "filing_number") String number,
        @Column(name = "filing_late_because") String lateBecause) {

    static MajorFiling of(MajorFilingForm form) {
        return new MajorFiling(form.filedOn(), form.filedWith(), form.number(), form.lateBecause());
    }

    Stream<Fact> facts() {
        return Stream.of(Fact.of("form.execute.major-filing.filedOn", filedOn),
                Fact.of("form.execute.major-filing.filedWith", filedWith),
                Fact.of("form.execute.major-filing.number", number),
                Fact.of("form.execute.major-filing.lateBecause", lateBecause));
    }
}
