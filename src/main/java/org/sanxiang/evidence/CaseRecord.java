package org.sanxiang.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Actor;

/** Something that was collected in a case. It is never edited; what comes after it is an entry of its own. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.JOINED)
abstract class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    private long enteredById;
    private String enteredByName;
    private Instant enteredAt;
    @Embedded
    private CollectedBy crew;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "record_file", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<RecordFile> files = new ArrayList<>();

    protected CaseRecord() {
    }

    /** @param crew null where the law asks for no officers */
    CaseRecord(CollectedBy crew) {
        this.crew = crew;
    }

    void entered(long intoCase, Actor by, Instant at, List<RecordFile> with) {
        caseId = intoCase;
        enteredById = by.personId();
        enteredByName = by.name();
        enteredAt = at;
        files.addAll(with);
    }

    /** Name of the entry in the work area {@code investigate}. */
    abstract String entry();

    /** Message key of what the record is called. */
    String title() {
        return "step.investigate." + entry();
    }

    /** In few words what it is about, by which people tell it from others of its kind. */
    abstract String subject();

    /** The day of what it records, which is not the day on which it was entered. */
    abstract LocalDate happenedOn();

    /** How long it runs; null for what is no recording. */
    Duration length() {
        return null;
    }

    /** Which other records of the case it speaks of. */
    Reference reference() {
        return Reference.NONE;
    }

    /** What things it describes that can be taken in the hand, in short; null where it describes none. */
    String thing() {
        return null;
    }

    /** What the record says, for the case page. */
    abstract List<Fact> facts();

    /** The links of the catalogue of recordings that it tells of. */
    List<Occurrence> links() {
        return List.of();
    }

    Fact fact(String field, Object value) {
        return Fact.of(label(field), value);
    }

    String label(String field) {
        return "form.investigate." + entry() + "." + field;
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    long enteredById() {
        return enteredById;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** Null where the law asks for no officers. */
    CollectedBy crew() {
        return crew;
    }

    /** In the order in which they were chosen. */
    List<RecordFile> files() {
        return List.copyOf(files);
    }
}
