package org.sanxiang.cases;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That a person has, or had, a duty in a case.
 *
 * @param endedAt null while the person holds it; what ended is kept, because it still keeps duties apart
 */
@Embeddable
public record CaseDuty(long personId, String personName, @Enumerated(EnumType.STRING) Duty duty, Instant since,
                       Instant endedAt) {

    static CaseDuty begun(long personId, String personName, Duty duty, Instant now) {
        return new CaseDuty(personId, personName, duty, now, null);
    }

    /** Whether the person holds it now. */
    public boolean isHeld() {
        return endedAt == null;
    }

    boolean isHeld(long person, Duty kind) {
        return isHeld() && personId == person && duty == kind;
    }

    CaseDuty ended(Instant now) {
        return new CaseDuty(personId, personName, duty, since, now);
    }
}
