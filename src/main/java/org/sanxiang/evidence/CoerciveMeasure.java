package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** A coercive measure, in short (行政强制法 18, 25). */
@Entity
class CoerciveMeasure extends CaseRecord {

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    private String things;
    @ElementCollection
    @CollectionTable(name = "measured_thing", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "place_in_list")
    private List<PreservedThing> list = new ArrayList<>();
    private String place;
    private String ground;
    private String basis;
    private LocalDate takenOn;
    private LocalDate endsOn;
    private long approvedById;
    private String approvedByName;
    private LocalDateTime emergencyAt;
    private LocalDateTime approvedAt;
    private String lateReason;

    protected CoerciveMeasure() {
    }

    CoerciveMeasure(MeasureForm form, CollectedBy crew, Person head) {
        super(crew);
        this.kind = form.kind();
        this.list.addAll(form.things());
        this.things = form.things().stream().map(PreservedThing::text).collect(Collectors.joining("；"));
        this.place = form.place();
        this.ground = form.ground();
        this.basis = form.basis();
        this.takenOn = form.takenOn();
        this.endsOn = form.endsOn();
        this.approvedById = head.id();
        this.approvedByName = head.name();
        this.emergencyAt = form.emergencyAt();
        this.approvedAt = form.isEmergency() ? form.approvedAt() : null;
        this.lateReason = form.lateReason();
    }

    @Override
    String entry() {
        return "measure";
    }

    @Override
    String subject() {
        return takenOn + " " + things;
    }

    @Override
    LocalDate happenedOn() {
        return takenOn;
    }

    @Override
    String thing() {
        return things;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("kind", kind), fact("things", things), fact("place", place), fact("ground", ground),
                fact("basis", basis), fact("takenOn", takenOn), fact("endsOn", endsOn),
                fact("approvedBy", approvedByName), fact("emergencyAt", emergencyAt), fact("approvedAt", approvedAt),
                fact("lateReason", lateReason));
    }

    @Override
    List<Occurrence> links() {
        return kind == MeasureKind.SEALING || kind == MeasureKind.SEIZURE
                ? List.of(Occurrence.on("AV05", takenOn, things)) : List.of();
    }

    String things() {
        return things;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
