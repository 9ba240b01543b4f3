package org.sanxiang.review.advisers;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;

/** Something that an adviser did for the agency, for a case or on another occasion. */
@Entity
class AdviserService {

    static final Rule ENGAGED = new Rule("H-7", "not-engaged");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long adviserId;
    @Enumerated(EnumType.STRING)
    private ServiceKind kind;
    private LocalDate servedOn;
    private String occasion;
    private Long caseId;
    private String outcome;
    private String enteredBy;
    private Instant enteredAt;
    @Embedded
    private OpinionFile file;

    protected AdviserService() {
    }

    /**
     * @param caseId null where it was for no case
     * @param file   null where no opinion came with it, or where it lies on the file of the case
     */
    AdviserService(LegalAdviser adviser, ServiceForm form, Long caseId, OpinionFile file, Actor actor, Instant now) {
        ENGAGED.demand(adviser.isEngagedOn(form.servedOn()), adviser.name());
        this.adviserId = adviser.id();
        this.kind = form.kind();
        this.servedOn = form.servedOn();
        this.occasion = form.occasion();
        this.caseId = caseId;
        this.outcome = form.outcome();
        this.enteredBy = actor.name();
        this.enteredAt = now;
        this.file = file;
    }

    public Long id() {
        return id;
    }

    long adviserId() {
        return adviserId;
    }

    public ServiceKind kind() {
        return kind;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public String occasion() {
        return occasion;
    }

    /** Null where it was for no case. */
    public Long caseId() {
        return caseId;
    }

    public String outcome() {
        return outcome;
    }

    /** Null where no opinion came with it. */
    public OpinionFile file() {
        return file;
    }
}
