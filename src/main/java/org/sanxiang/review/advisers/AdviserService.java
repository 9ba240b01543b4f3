package org.sanxiang.review.advisers;

import java.time.Instant;
import java.time.LocalDate;

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

    protected AdviserService() {
    }

    /** @param caseId null where it was for no case */
    AdviserService(LegalAdviser adviser, ServiceForm form, Long caseId, Actor actor, Instant now) {
        ENGAGED.demand(adviser.isEngagedOn(form.servedOn()), adviser.name());
        this.adviserId = adviser.id();
        this.kind = form.kind();
        this.servedOn = form.servedOn();
        this.occasion = form.occasion();
        this.caseId = caseId;
        this.outcome = form.outcome();
        this.enteredBy = actor.name();
        this.enteredAt = now;
    }
}
