package org.sanxiang.evidence;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
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
    @Embedded
    private StoredFile file;

    protected CaseRecord() {
    }

    /** @param crew null where the law asks for no officers */
    CaseRecord(CollectedBy crew) {
        this.crew = crew;
    }

    void entered(long intoCase, Actor by, Instant at, StoredFile withFile) {
        caseId = intoCase;
        enteredById = by.personId();
        enteredByName = by.name();
        enteredAt = at;
        file = withFile;
    }

    /** Name of the entry in the work area {@code investigate}. */
    abstract String entry();

    /** Message key of its title. */
    String title() {
        return "step.investigate." + entry();
    }

    /** In few words what it is about, by which people tell it from others of its kind. */
    abstract String subject();

    /** Which other records of the case it speaks of. */
    Reference reference() {
        return Reference.NONE;
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

    /** Null where there is none. */
    StoredFile file() {
        return file;
    }
}
