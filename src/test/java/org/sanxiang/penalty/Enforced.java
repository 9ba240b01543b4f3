package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Rule;

/** A decision that was served and is carried out, with the acts of enforcement in short. */
class Enforced {

    /** Of the test vector V21: six months later is 2023-09-15. */
    static final LocalDate SERVED = LocalDate.of(2023, 3, 15);
    /** Fifteen days after service. */
    static final LocalDate DUE = LocalDate.of(2023, 3, 30);
    static final LocalDate SIX_MONTHS = LocalDate.of(2023, 9, 15);
    static final Periods PERIODS = DeliveredCalendar.periods();
    static final EnforcementSettings SETTINGS =
            new EnforcementSettings(DeliveredConfig.files(), DeliveredMatters.all());

    final ACase a = ACase.heard("10000").issued("10000").served();
    final PenaltyCase c = a.c;
    final ExecutionDates dates = c.dates(PERIODS);

    private Enforced(String fine, String confiscation, String demolishedM2) {
        Decision decided = c.decisions().decision();
        Proposal proposal = Proposal.of(Set.of(), new BigDecimal(fine), new BigDecimal(confiscation),
                demolishedM2 == null ? null : new BigDecimal(demolishedM2));
        PenaltyCase.replaceLast(c.decisions, new Decision(decided.kind(), proposal, decided.major(), decided.draftHash(),
                decided.approvedOn(), null, decided.number(), decided.decidedOn(), SERVED));
    }

    static Enforced fine(String yuan) {
        return new Enforced(yuan, "0", null);
    }

    static Enforced fineAndGains(String fine, String gains) {
        return new Enforced(fine, gains, null);
    }

    /** A fine of 10,000 yuan, and 357 square metres to be demolished. */
    static Enforced demolition() {
        return new Enforced("10000", "0", "357");
    }

    Enforced paid(LocalDate day, String yuan) {
        c.paying().paid(payment(day, yuan, PaymentChannel.BANK, null, null));
        return this;
    }

    static PaymentForm payment(LocalDate day, String yuan, PaymentChannel channel, String cash, String overpaid) {
        return new PaymentForm(day, new BigDecimal(yuan), channel, "票" + day + yuan, cash, overpaid, null);
    }

    Enforced surcharged(LocalDate day, String yuan) {
        new Compelling(c, dates).surcharged(new SurchargeForm(day, new BigDecimal(yuan), null));
        return this;
    }

    String surchargeOn(LocalDate day) {
        return new Compelling(c, dates).surchargeOn(day).toString();
    }

    Enforced instalments(LocalDate appliedOn, InstalmentForm.Row... rows) {
        c.paying().asked(new InstalmentForm(appliedOn, "经营困难", List.of(rows)), dates.paymentDue());
        return this;
    }

    Enforced answered(InstalmentConclusion conclusion) {
        return answered(conclusion, DUE);
    }

    Enforced answered(InstalmentConclusion conclusion, LocalDate today) {
        c.paying().answered(conclusion, dates.paymentDue(), today, "局长甲");
        return this;
    }

    static InstalmentForm.Row row(LocalDate due, String yuan) {
        return new InstalmentForm.Row(due, new BigDecimal(yuan));
    }

    Enforced demanded(LocalDate day, String yuan) {
        new Compelling(c, dates).demanded(demand(DemandSubject.PAYMENT, day, yuan), ACase.TWO, () -> "催1");
        return this;
    }

    Enforced demolitionDemanded(LocalDate day) {
        new Compelling(c, dates).demanded(demand(DemandSubject.DEMOLITION, day, null), ACase.TWO, () -> "催2");
        return this;
    }

    /** With ten days left to perform. */
    static DemandForm demand(DemandSubject subject, LocalDate day, String yuan) {
        return new DemandForm(subject, yuan == null ? null : new BigDecimal(yuan), "到指定银行缴纳", day.plusDays(10), true, day,
                ServiceMethod.DIRECT, "样例当事人", List.of(1L, 2L));
    }

    Enforced applied(LocalDate day, String yuan) {
        new Compelling(c, dates).applied(court(day, yuan, null), false, () -> "强申1");
        return this;
    }

    static CourtForm court(LocalDate day, String yuan, Boolean demolition) {
        return new CourtForm(day, "泸县人民法院", new BigDecimal(yuan), demolition, "无异议；已催告", "银行存款", true);
    }

    Enforced remedy(RemedyKind kind, LocalDate acceptedOn) {
        return remedy(kind, acceptedOn, acceptedOn);
    }

    Enforced remedy(RemedyKind kind, LocalDate appliedOn, LocalDate acceptedOn) {
        c.remedies().accepted(new RemedyForm(kind, "复议机关或者法院", "1号", appliedOn, acceptedOn, null, null), PERIODS);
        return this;
    }

    /** The result of the last remedy; received and effective on its day. */
    Enforced result(RemedyOutcome outcome, LocalDate day) {
        return result(outcome, day, day);
    }

    /** @param effectiveOn null while it can be appealed against */
    Enforced result(RemedyOutcome outcome, LocalDate day, LocalDate effectiveOn) {
        c.remedies().ended(new RemedyResultForm(c.remedies.size(), outcome, "1号", day, day, effectiveOn, null, null, null,
                null, "结果"));
        return this;
    }

    Enforced suspended(LocalDate day, SuspensionGround ground) {
        c.course().suspended(new EnforcementSuspensionForm(day, ground, "情况"));
        return this;
    }

    Enforced resumed(LocalDate day) {
        c.course().resumed(new ResumptionForm(day, "情形消失"));
        return this;
    }

    Enforced ended(LocalDate day, EndGround ground) {
        c.course().ended(new EnforcementEndForm(day, ground, "情况"), dates);
        return this;
    }

    void refuses(Rule rule, ThrowingCallable act) {
        a.refuses(rule, act);
    }
}
