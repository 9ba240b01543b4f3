package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.StepClock;
import org.sanxiang.cases.StepClocks;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.review.Submissions;
import org.springframework.stereotype.Component;

/** Which clock runs for each step; steps before the decision share the 90 days (行政处罚法 60). */
@Component
class PenaltyClocks implements StepClocks {

    private final PenaltyCases cases;
    private final Periods periods;
    private final Submissions submissions;

    PenaltyClocks(PenaltyCases cases, Periods periods, Submissions submissions) {
        this.cases = cases;
        this.periods = periods;
        this.submissions = submissions;
    }

    @Override
    public Optional<StepClock> of(long caseId, String step, LocalDate opened) {
        return Optional.ofNullable(switch (step) {
            case "review", "examine" -> review(caseId);
            case "revise", "record-discussion" -> null;
            default -> clock(ofCase(caseId), step, opened);
        });
    }

    CaseClocks ofCase(long caseId) {
        return new CaseClocks(cases.get(caseId), periods);
    }

    /** The clock of the last review; null where there was none. */
    StepClock review(long caseId) {
        return submissions.clock(caseId).orElse(null);
    }

    private static StepClock clock(CaseClocks clocks, String step, LocalDate opened) {
        return switch (step) {
            case "verify" -> clocks.verification();
            case "hear-party" -> clocks.partyHearing();
            case "serve" -> Optional.ofNullable(clocks.service()).orElseGet(() -> clocks.clock("service", opened));
            case "publish" -> clocks.publication();
            case "execute" -> clocks.payment();
            case "archive" -> clocks.archiving();
            case "approve-transfer" -> clocks.transferApproval();
            case "hand-over" -> clocks.handOver();
            case "close", "approve-closing", "await-police", "file", "approve-filing" -> null;
            default -> clocks.decision();
        };
    }
}
