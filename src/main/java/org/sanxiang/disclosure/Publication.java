package org.sanxiang.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.cases.DecisionFacts;

/**
 * That a decision was published, in part or not, and when. A decision is published once: what comes later is a correction or
 * a withdrawal, and the first day stays.
 */
@Entity
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    private String decisionNumber;
    @Enumerated(EnumType.STRING)
    private PublicationChoice choice;
    private String publicText;
    private String reason;
    private String lateBecause;
    private LocalDate decidedOn;
    private LocalDate dueOn;
    private LocalDate publishedOn;
    @Embedded
    private Withdrawal withdrawal;

    @ElementCollection
    @CollectionTable(name = "publication_correction", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "place_in_publication")
    private List<TextCorrection> corrections = new ArrayList<>();

    protected Publication() {
    }

    Publication(long caseId, PublicationForm form, DecisionFacts.Served decision, LocalDate dueOn, LocalDate today) {
        this.caseId = caseId;
        this.decisionNumber = decision.number();
        this.choice = form.choice();
        this.publicText = form.isPublished() ? form.publicText() : null;
        this.reason = form.reason();
        this.lateBecause = form.lateBecause();
        this.decidedOn = decision.decidedOn();
        this.dueOn = dueOn;
        this.publishedOn = today;
    }

    /** Replaces the text; the former one is kept. */
    void corrected(PublicTextForm form, LocalDate today) {
        corrections.add(new TextCorrection(today, publicText, form.reason()));
        publicText = form.publicText();
    }

    void withdrawn(Withdrawal now) {
        withdrawal = now;
    }

    /** Whether the public can read it. */
    boolean isPublic() {
        return choice != PublicationChoice.NOT_PUBLISHED && withdrawal == null;
    }

    long caseId() {
        return caseId;
    }

    String decisionNumber() {
        return decisionNumber;
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

    /** Null while it has not been withdrawn. */
    Withdrawal withdrawal() {
        return withdrawal;
    }

    List<TextCorrection> corrections() {
        return corrections;
    }
}
