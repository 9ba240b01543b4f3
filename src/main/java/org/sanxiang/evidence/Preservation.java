package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** Things that were registered and kept before they could be lost (行政处罚法 56). */
@Entity
class Preservation extends CaseRecord {

    /** Name of the seven working days in {@code config/periods.csv}. */
    static final String PERIOD = "preservation";

    private String items;
    @ElementCollection
    @CollectionTable(name = "preserved_thing", joinColumns = @JoinColumn(name = "preservation_id"))
    @OrderColumn(name = "place_in_list")
    private List<PreservedThing> things = new ArrayList<>();
    private String ground;
    private LocalDate preservedOn;
    private String place;
    private long approvedById;
    private String approvedByName;

    protected Preservation() {
    }

    Preservation(PreservationForm form, CollectedBy crew, Person head) {
        super(crew);
        this.things.addAll(form.things());
        this.items = form.things().stream().map(PreservedThing::text).collect(Collectors.joining("；"));
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
    String subject() {
        return preservedOn + " " + items;
    }

    @Override
    LocalDate happenedOn() {
        return preservedOn;
    }

    @Override
    String thing() {
        return items;
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
