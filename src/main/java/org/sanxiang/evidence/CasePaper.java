package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.ChineseTime;

/** A paper that belongs to the file and is neither evidence nor a record: handed in for a review, an adviser's opinion. */
@Entity
class CasePaper extends CaseRecord {

    private String kind;
    private String title;
    private String remark;

    protected CasePaper() {
    }

    CasePaper(String kind, String title, String remark) {
        super(null);
        this.kind = kind;
        this.title = title;
        this.remark = remark;
    }

    @Override
    String entry() {
        return "paper";
    }

    @Override
    String title() {
        return "record.paper";
    }

    @Override
    String label(String field) {
        return "record.paper." + field;
    }

    @Override
    String subject() {
        return title;
    }

    /** It came to the file when it was entered. */
    @Override
    LocalDate happenedOn() {
        return LocalDate.ofInstant(enteredAt(), ChineseTime.ZONE);
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("title", title), fact("remark", remark));
    }

    CasePapers.Paper paper() {
        return new CasePapers.Paper(kind, title,
                files().stream().map(file -> new FileAddress(caseId(), file.stored()).fact()).toList());
    }
}
