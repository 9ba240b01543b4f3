package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.StepClocks;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** By which day each step is due; steps before the decision share the 90 days (行政处罚法 60). */
@Component
class PenaltyClocks implements StepClocks {

    /** Steps whose clock starts on the day on which they open. */
    private static final Map<String, String> FROM_OPENING = Map.of(
            "verify", "verification", "review", "legal-review", "serve", "service", "archive", "archiving",
            "approve-transfer", "transfer-approval", "hand-over", "transfer");

    private final PenaltyCases cases;
    private final Periods periods;

    PenaltyClocks(PenaltyCases cases, Periods periods) {
        this.cases = cases;
        this.periods = periods;
    }

    @Override
    public Optional<LocalDate> due(long caseId, String step, LocalDate opened) {
        PenaltyCase penaltyCase = cases.get(caseId);
        if (FROM_OPENING.containsKey(step)) {
            return Optional.of(periods.due(opened, FROM_OPENING.get(step)));
        }
        Decision decision = penaltyCase.decisions().decision();
        return switch (step) {
            case "hear-party" -> Optional.of(penaltyCase.dialogue().openUntil());
            case "publish" -> Optional.of(periods.due(decision.decidedOn(), decision.servedOn(), "publication"));
            case "execute" -> Optional.of(periods.due(decision.servedOn(), "payment"));
            case "close", "approve-closing", "await-police", "file", "approve-filing" -> Optional.empty();
            default -> Optional.ofNullable(penaltyCase.file().filedOn()).map(day -> periods.due(day, "decision"));
        };
    }
}
