package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Periods;

import static org.sanxiang.penalty.Rules.EXTENDED_AFTER_END;
import static org.sanxiang.penalty.Rules.EXTENDED_OUT_OF_ORDER;
import static org.sanxiang.penalty.Rules.EXTENDED_TOO_LONG;
import static org.sanxiang.penalty.Rules.EXTENDED_TWICE;
import static org.sanxiang.penalty.Rules.FEW_MEMBERS;
import static org.sanxiang.penalty.Rules.NOT_SUSPENDED;
import static org.sanxiang.penalty.Rules.PERIOD_NOT_RUNNING;
import static org.sanxiang.penalty.Rules.RESUMED_BEFORE_SUSPENSION;
import static org.sanxiang.penalty.Rules.SUSPENDED_TWICE;

/**
 * The 90 days from the filing to the decision (行政处罚法 60) and what was ordered about them. Nothing else stands still by
 * it: not limitation, preservation, service, publication or the party's periods.
 */
record DecisionPeriod(PenaltyCase c) {

    private static final int ENOUGH_MEMBERS = 3;

    void suspended(SuspendForm form, String head, LocalDate today) {
        demandRunning();
        SUSPENDED_TWICE.demand(!isSuspended());
        c.periodChanged = true;
        c.periodSuspensions.add(PeriodSuspension.of(form, head, today));
    }

    void resumed(ResumeForm form, String head) {
        demandRunning();
        NOT_SUSPENDED.demand(isSuspended());
        PeriodSuspension open = PenaltyCase.last(c.periodSuspensions);
        RESUMED_BEFORE_SUSPENSION.demand(!form.resumedOn().isBefore(open.suspendedOn()), open.suspendedOn());
        PenaltyCase.replaceLast(c.periodSuspensions, open.resumed(form, head));
    }

    /** Each kind once, the head's first; what is over cannot be extended any more. */
    void extended(PeriodExtension extension, String fewerBecause, Periods periods) {
        demandRunning();
        EXTENDED_TWICE.demand(!was(extension.kind()));
        EXTENDED_OUT_OF_ORDER.demand(extension.kind() == ExtensionKind.BY_HEAD || was(ExtensionKind.BY_HEAD));
        int longest = periods.period(extension.kind().period()).length();
        EXTENDED_TOO_LONG.demand(extension.days() <= longest, longest);
        Deadline clock = new CaseClocks(c, periods).decision().deadline();
        EXTENDED_AFTER_END.demand(!clock.isOverOn(extension.approvedOn()), clock.due());
        FEW_MEMBERS.warn(!extension.isDiscussed() || extension.memberCount() >= ENOUGH_MEMBERS, fewerBecause,
                extension.memberCount());
        c.periodChanged = true;
        c.periodExtensions.add(extension);
    }

    boolean mayBeExtended() {
        return !c.periodChanged || !Stream.of(ExtensionKind.values()).allMatch(this::was);
    }

    boolean isSuspended() {
        return c.periodChanged && suspensions().anyMatch(PeriodSuspension::isOpen);
    }

    Ledger ledger() {
        return !c.periodChanged ? Ledger.EMPTY : new Ledger(suspensions().map(PeriodSuspension::pause).toList(),
                extensions().mapToInt(PeriodExtension::days).sum());
    }

    private boolean was(ExtensionKind kind) {
        return extensions().anyMatch(extension -> extension.kind() == kind);
    }

    /** Those of this round; the time of a former one is over. */
    private Stream<PeriodSuspension> suspensions() {
        return c.periodSuspensions.stream().filter(one -> isOfRound(one.suspendedOn()));
    }

    private Stream<PeriodExtension> extensions() {
        return c.periodExtensions.stream().filter(one -> isOfRound(one.approvedOn()));
    }

    private boolean isOfRound(LocalDate day) {
        return c.round == null || !day.isBefore(c.round.beganOn());
    }

    /** The period runs from the filing to the decision. */
    private void demandRunning() {
        PERIOD_NOT_RUNNING.demand(c.file().stage() == Stage.FILED);
    }
}
