package org.sanxiang.cases;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.sanxiang.kernel.Actor;

/** What somebody who checks or approves said at a step; opinions of earlier rounds are kept. */
@Entity(name = "CaseOpinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    private String step;
    private long personId;
    private String personName;
    private String conclusion;
    private String text;
    private Instant givenAt;

    protected Opinion() {
    }

    Opinion(long caseId, String step, Actor actor, Opinionated form, Instant now) {
        this.caseId = caseId;
        this.step = step;
        this.personId = actor.personId();
        this.personName = actor.name();
        this.conclusion = form.conclusion().getDeclaringClass().getSimpleName() + "." + form.conclusion().name();
        this.text = form.opinion();
        this.givenAt = now;
    }

    public String step() {
        return step;
    }

    public String personName() {
        return personName;
    }

    /** Key of the conclusion; its name is the message {@code enum.<conclusion>}. */
    public String conclusion() {
        return conclusion;
    }

    public String text() {
        return text;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
