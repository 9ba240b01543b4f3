package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** Things that were registered and kept before they could be lost (行政处罚法 56). */
@Entity
class Preservation extends CaseRecord {

    /** Name of the seven working days in {@code config/periods.csv}. */
    static final String PERIOD = "preservation";

    private String items;
    private String ground;
    private LocalDate preservedOn;
    private String place;
    private long approvedById;
    private String approvedByName;

    protected Preservation() {
    }

    Preservation(PreservationForm form, CollectedBy crew, Person head) {
        super(crew);
        this.items = form.items();
        this.ground = form.ground();
        this.preservedOn = form.preservedOn();
        this.place = form.place();
        this.approvedById = head.id();
        this.approvedByName = head.name();
    }

    @Override
    String entry() {
        return "preservation";
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("items", items), fact("ground", ground), fact("preservedOn", preservedOn),
                fact("place", place), fact("approvedBy", approvedByName));
    }

    @Override
    List<Occurrence> links() {
        return List.of(Occurrence.on("AV04", preservedOn, items));
    }

    String items() {
        return items;
    }

    LocalDate preservedOn() {
        return preservedOn;
    }

    /** @param due the seventh working day, by which it must have been dealt with */
    PreservationState state(Contents contents, LocalDate due, LocalDate today) {
        return contents.endOf(this)
                .map(end -> end.decidedOn().isAfter(due) ? PreservationState.DEALT_WITH_LATE : PreservationState.DEALT_WITH)
                .orElse(today.isAfter(due) ? PreservationState.OVERDUE : PreservationState.OPEN);
    }
}
