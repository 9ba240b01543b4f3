package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** The public announcement that lets the party demolish by itself until a day (行政强制法 44). */
@Entity
@DiscriminatorValue("ANNOUNCEMENT")
class DemolitionNotice extends ExecutionEntry {

    private String place;
    private LocalDate untilDay;

    protected DemolitionNotice() {
    }

    DemolitionNotice(DemolitionNoticeForm form) {
        super(form.announcedOn(), null, form.content());
        this.place = form.place();
        this.untilDay = form.demolishBy();
    }

    LocalDate demolishBy() {
        return untilDay;
    }

    @Override
    String entry() {
        return "announcement";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("place", place), fact("demolishBy", untilDay));
    }
}
