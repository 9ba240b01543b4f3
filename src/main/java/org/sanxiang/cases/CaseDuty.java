package org.sanxiang.cases;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That a person has a duty in a case, since when. */
@Embeddable
public record CaseDuty(long personId, String personName, @Enumerated(EnumType.STRING) Duty duty, Instant since) {

    boolean is(long person, Duty kind) {
        return personId == person && duty == kind;
    }
}
