package org.sanxiang.disclosure;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That a decision was published, in part or not, and when. */
@Entity
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    @Enumerated(EnumType.STRING)
    private PublicationChoice choice;
    private String publicText;
    private String reason;
    private String lateBecause;
    private LocalDate decidedOn;
    private LocalDate dueOn;
    private LocalDate publishedOn;

    protected Publication() {
    }

    Publication(long caseId, PublicationForm form, LocalDate decidedOn, LocalDate dueOn, LocalDate today) {
        this.caseId = caseId;
        this.choice = form.choice();
        this.publicText = form.isPublished() ? form.publicText() : null;
        this.reason = form.reason();
        this.lateBecause = form.lateBecause();
        this.decidedOn = decidedOn;
        this.dueOn = dueOn;
        this.publishedOn = today;
    }

    PublicationChoice choice() {
        return choice;
    }

    /** Null where the decision is not published. */
    String publicText() {
        return publicText;
    }

    String reason() {
        return reason;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The day of the publication, or of the choice not to publish. */
    LocalDate publishedOn() {
        return publishedOn;
    }
}
