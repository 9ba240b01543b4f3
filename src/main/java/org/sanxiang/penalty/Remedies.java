package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.Periods;

import static org.sanxiang.penalty.RemedyRules.*;

/**
 * Reconsideration and litigation, taken as facts whenever they come, after the archive too (行政复议法, 行政诉讼法). They change
 * no date and no amount of the decision.
 */
record Remedies(PenaltyCase c) {

    /** Reconsideration first, then suit, never both at once (行政复议法 29); one that came late is marked. */
    void accepted(RemedyForm form, Periods periods) {
        Decision decision = contestable().orElse(null);
        NOTHING_TO_CONTEST.demand(decision != null);
        List<Remedy> earlier = c.remedies.stream().filter(remedy -> remedy.concerns(decision)).toList();
        BOTH_AT_ONCE.demand(earlier.stream().noneMatch(Remedy::isPending));
        RECONSIDERATION_AFTER_SUIT.demand(form.kind() != RemedyKind.RECONSIDERATION
                || earlier.stream().noneMatch(remedy -> remedy.is(RemedyKind.LITIGATION)));
        boolean late = decision.servedOn() != null
                && form.appliedOn().isAfter(new RemedyPeriods(decision, earlier, periods).due(form.kind()));
        c.remedies.add(new Remedy(form, decision.number(), late));
    }

    /** The decision that the party can contest: the last one that was issued, of whatever round. */
    Optional<Decision> contestable() {
        return c.decisions.stream().filter(Decision::isIssued).reduce((earlier, later) -> later);
    }

    /** What the agency says for its decision, with the evidence it rests on; an answer after its period says why. */
    void answered(RemedyAnswerForm form, Periods periods) {
        Remedy remedy = remedy(form.remedy());
        ANSWERED_ONCE.demand(remedy.answerOwedUntil() == null);
        ANSWERED_BEFORE_ASKED.demand(!form.answeredOn().isBefore(remedy.answerableFrom()), remedy.answerableFrom());
        LocalDate due = periods.due(remedy.answerableFrom(), remedy.answerPeriod());
        (remedy.is(RemedyKind.LITIGATION) ? ANSWER_TO_SUIT_LATE : ANSWER_TO_RECONSIDERATION_LATE)
                .warn(!form.answeredOn().isAfter(due), form.lateReason(), due);
        remedy.answered(form.answeredOn(), form.lateReason());
    }

    void ended(RemedyResultForm form) {
        Remedy remedy = remedy(form.remedy());
        (remedy.is(RemedyKind.LITIGATION) ? NO_RESULT_OF_LITIGATION : NO_RESULT_OF_RECONSIDERATION)
                .demand(form.outcome().isOf(remedy.kind()));
        RESULT_BEFORE_ACCEPTANCE.demand(!form.decidedOn().isBefore(remedy.acceptedOn()), remedy.acceptedOn());
        remedy.ended(RemedyResult.of(form));
    }

    /** The case's remedies as forms name them, by their place. */
    Map<String, List<Choice>> choices() {
        return Map.of("remedy", IntStream.range(0, c.remedies.size()).mapToObj(at -> new Choice(Integer.toString(at + 1),
                c.remedies.get(at).authority() + " · " + c.remedies.get(at).documentNumber())).toList());
    }

    private Remedy remedy(int number) {
        NO_SUCH_REMEDY.demand(number <= c.remedies.size());
        return c.remedies.get(number - 1);
    }

    /** Whether somebody is still to decide on the current decision. */
    boolean isPending() {
        return current().anyMatch(Remedy::isPending);
    }

    Stream<Respite> respites() {
        return current().map(Remedy::respite);
    }

    /** What is to be carried out now. */
    Standing standing() {
        Standing standing = Standing.decided(c.served().proposal());
        for (RemedyResult result : effective().toList()) {
            standing = standing.after(result);
        }
        return standing;
    }

    /** The result that has overturned the decision of the number. */
    Optional<RemedyResult> overturned(String decisionNumber) {
        return c.remedies.stream().filter(remedy -> remedy.decisionNumber().equals(decisionNumber))
                .flatMap(Remedy::effective).filter(RemedyResult::overturns).findFirst();
    }

    /** The result by which the decision of this round must be made once more. */
    Optional<RemedyResult> toBeDoneAnew() {
        return c.remedies.stream().filter(remedy -> remedy.concerns(c.decisions().decision())).flatMap(Remedy::effective)
                .filter(RemedyResult::anew).reduce((earlier, later) -> later);
    }

    /**
     * The case is decided once more: what the former decision rested on is kept and counts no more, and the party is told
     * and heard anew.
     */
    void doneAnew(LocalDate today) {
        RemedyResult result = toBeDoneAnew().orElse(null);
        NOT_TO_BE_DONE_ANEW.demand(result != null);
        ROUND_STILL_OPEN.demand(c.file().stage() == Stage.ARCHIVED);
        c.round = Round.after(c, today, result.anewBy());
        c.noticesFrom = c.notices.size();
        c.executionResult = null;
        c.executedOn = null;
        c.closing = null;
        c.archiving = null;
        c.file().reached(Stage.FILED);
    }

    /** Those against the decision that is carried out. */
    Stream<Remedy> current() {
        return c.remedies.stream().filter(remedy -> remedy.concerns(c.served()));
    }

    private Stream<RemedyResult> effective() {
        return current().flatMap(Remedy::effective);
    }
}
