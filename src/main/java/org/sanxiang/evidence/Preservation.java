package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** Things that were registered and kept before they could be lost (行政处罚法 56). */
@Entity
class Preservation extends CaseRecord {

    private String items;
    private String ground;
    private LocalDate preservedOn;
    private String place;
    private long approvedById;
    private String approvedByName;
    private LocalDate due;

    protected Preservation() {
    }

    Preservation(PreservationForm form, CollectedBy crew, Person head, LocalDate due) {
        super(crew);
        this.items = form.items();
        this.ground = form.ground();
        this.preservedOn = form.preservedOn();
        this.place = form.place();
        this.approvedById = head.id();
        this.approvedByName = head.name();
        this.due = due;
    }

    @Override
    String entry() {
        return "preservation";
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("items", items), fact("ground", ground), fact("preservedOn", preservedOn),
                fact("place", place), fact("approvedBy", approvedByName), fact("due", due));
    }

    String items() {
        return items;
    }

    LocalDate preservedOn() {
        return preservedOn;
    }

    /** The seventh working day, by which it must have been dealt with. */
    LocalDate due() {
        return due;
    }

    PreservationState state(Contents contents, LocalDate today) {
        return contents.all(PreservationEnd.class).filter(end -> end.ends(this)).findFirst()
                .map(end -> end.decidedOn().isAfter(due) ? PreservationState.DEALT_WITH_LATE : PreservationState.DEALT_WITH)
                .orElse(today.isAfter(due) ? PreservationState.OVERDUE : PreservationState.OPEN);
    }
}
