package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.deadlines.Periods;

/**
 * How long the party may turn to somebody (行政复议法 20, 行政诉讼法 45, 46).
 *
 * @param remedies those it has used against the decision
 */
record RemedyPeriods(Decision decision, List<Remedy> remedies, Periods periods) {

    /** The last day for a remedy of the kind. */
    LocalDate due(RemedyKind kind) {
        if (kind == RemedyKind.RECONSIDERATION) {
            return periods.due(decision.servedOn(), "reconsideration");
        }
        return reconsidered().map(this::suitBy).max(Comparator.naturalOrder())
                .orElseGet(() -> periods.due(decision.servedOn(), "litigation"));
    }

    /** The last day on which the party could still turn to anybody, once nothing is pending any more. */
    LocalDate over() {
        boolean examined = effective().anyMatch(result -> result.outcome().decidesMerits());
        Stream<LocalDate> direct = examined ? Stream.empty() : Stream.of(periods.due(decision.servedOn(), "litigation"));
        Stream<LocalDate> ended = remedies.stream().flatMap(remedy -> remedy.effective()
                .filter(result -> result.outcome().decidesMerits() || !remedy.isLate()).map(RemedyResult::effectiveOn));
        return Stream.of(direct, reconsidered().map(this::suitBy), ended).flatMap(days -> days)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    /** What was decided on reconsideration and can be sued upon. */
    private Stream<RemedyResult> reconsidered() {
        return remedies.stream().filter(remedy -> remedy.is(RemedyKind.RECONSIDERATION)).flatMap(Remedy::effective)
                .filter(result -> result.outcome().decidesMerits());
    }

    private LocalDate suitBy(RemedyResult result) {
        return periods.due(result.receivedOn(), "suit-after-reconsideration");
    }

    private Stream<RemedyResult> effective() {
        return remedies.stream().flatMap(Remedy::effective);
    }
}
