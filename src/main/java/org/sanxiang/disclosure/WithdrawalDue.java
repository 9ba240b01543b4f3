package org.sanxiang.disclosure;

import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.OverturnedDecisions;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** By when a publication must be withdrawn (行政处罚法 48). */
@Component
class WithdrawalDue {

    private final OverturnedDecisions overturned;
    private final Periods periods;

    WithdrawalDue(OverturnedDecisions overturned, Periods periods) {
        this.overturned = overturned;
        this.periods = periods;
    }

    /** Empty where the decision stands, or the public cannot read of it anyway. */
    Optional<LocalDate> of(Publication publication) {
        return !publication.isPublic() ? Optional.empty()
                : overturned.overturned(publication.caseId(), publication.decisionNumber())
                        .map(result -> periods.due(result.knownOn(), "withdrawal"));
    }
}
