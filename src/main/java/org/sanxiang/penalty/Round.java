package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A further round of decision, after one that did not stand: what was told, drafted, discussed, decided and served before it
 * is kept and does not count any more.
 *
 * @param beganOn the day from which the time to decide runs
 * @param dueOn   by when it was ordered to be decided; null where nobody said
 */
@Embeddable
record Round(
        @Column(name = "round_number") int number,
        @Column(name = "round_began_on") LocalDate beganOn,
        @Column(name = "round_due_on") LocalDate dueOn,
        int draftsFrom,
        int deliberationsFrom,
        int decisionsFrom,
        int servicesFrom) {

    /** The round that begins now, behind everything that the case holds. */
    static Round after(PenaltyCase c, LocalDate today, LocalDate dueOn) {
        return new Round(c.roundNumber() + 1, today, dueOn, c.drafts.size(), c.deliberations.size(), c.decisions.size(),
                c.services.size());
    }
}
