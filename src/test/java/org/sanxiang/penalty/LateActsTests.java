package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.documents.CaseDossier;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.evidence.WholeFiles;
import org.sanxiang.TestClock;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** A step asks the clocks of the case whether it comes late; late, it needs a reason and is not refused. */
class LateActsTests {

    private static final Periods PERIODS = DeliveredCalendar.periods();
    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);
    private static final Actor HEAD = Somebody.actor(3, Role.PRINCIPAL_HEAD);

    private final TestClock clock = new TestClock();

    @Test
    void a_verification_after_fifteen_working_days_is_late() {
        ACase a = ACase.clue(Filled.clue(PartyKind.ORGANISATION, ACase.DISCOVERED, null));
        Verification step = new Verification(new PenaltyCasesInMemory(a.c), PERIODS, clock);
        LocalDate last = PERIODS.due(a.c.file().registeredOn(), "verification");
        clock.set(last.plusDays(1));
        a.refuses(Rules.VERIFIED_LATE, () -> step.take(a.c, verification(null), OFFICER));
        step.take(a.c, verification("当事人外出"), OFFICER);
        clock.set(last);
        step.take(a.c, verification(null), OFFICER);
    }

    @Test
    void a_dossier_more_than_thirty_days_after_the_closing_is_late() {
        ACase a = ACase.heard("10000");
        a.c.carrying().closed(ACase.DECIDED);
        Archiving step = new Archiving(new PenaltyCasesInMemory(a.c), PERIODS, mock(WholeFiles.class),
                mock(CaseDossier.class), clock);
        clock.set(ACase.DECIDED.plusDays(31));
        a.refuses(Rules.ARCHIVED_LATE, () -> step.take(a.c, dossier(null), OFFICER));
        clock.set(ACase.DECIDED.plusDays(30));
        assertThat(step.take(a.c, dossier(null), OFFICER)).isEqualTo("archived");
    }

    @Test
    void a_case_that_is_not_closed_is_refused_and_not_called_late() {
        ACase a = ACase.heard("10000");
        Archiving step = new Archiving(new PenaltyCasesInMemory(a.c), PERIODS, mock(WholeFiles.class),
                mock(CaseDossier.class), clock);
        a.refuses(Rules.NOT_CLOSED, () -> step.take(a.c, dossier(null), OFFICER));
    }

    @Test
    void a_decision_is_late_after_the_ninety_days_and_what_was_added_to_them() {
        ACase a = ACase.heard("10000").drafted("10000").judged(false, false);
        DecisionApproval step = new DecisionApproval(new PenaltyCasesInMemory(a.c), new ReviewsInMemory(),
                Agreed.with(new ReviewsInMemory()), PERIODS, clock);
        clock.set(ACase.FILED.plusDays(91));
        a.refuses(Rules.LATE, () -> step.take(a.c, Filled.decision(DecisionChoice.PENALTY), HEAD));
        a.c.decisionPeriod().suspended(new SuspendForm(PeriodSuspensionGround.RELATED_CASE, "同意"), "局长甲", ACase.DECIDED);
        a.c.decisionPeriod().resumed(new ResumeForm(ResumptionGround.GROUND_GONE, ACase.DECIDED.plusDays(1), "同意"), "局长甲");
        assertThat(step.take(a.c, Filled.decision(DecisionChoice.PENALTY), HEAD)).isEqualTo("penalty");
    }

    private static VerificationForm verification(String lateBecause) {
        return new VerificationForm("属实", VerificationOutcome.FILE, null, null, lateBecause);
    }

    private static ArchivingForm dossier(String lateBecause) {
        return new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, lateBecause, null);
    }
}
