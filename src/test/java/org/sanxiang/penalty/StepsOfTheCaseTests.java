package org.sanxiang.penalty;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.documents.CaseDossier;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.evidence.Collected;
import org.sanxiang.evidence.RecordedLinks;
import org.sanxiang.evidence.WholeFiles;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.ReviewSettings;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** That the steps ask what the parts of the case demand. */
class StepsOfTheCaseTests {

    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);

    private static final ReviewSettings AFTER = new ReviewSettings(DeliveredConfig.files());

    private final TestClock clock = new TestClock();

    @Test
    void the_party_is_heard_until_its_rights_are_over() {
        ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000").notified("10000");
        PartyHearing step = new PartyHearing(new PenaltyCasesInMemory(a.c), clock);
        clock.set(ACase.LAST_DAY);
        a.refuses(Rules.RIGHTS_OVER, () -> step.take(a.c, new PartyHeardForm(null), OFFICER));
        clock.set(ACase.LAST_DAY.plusDays(1));
        assertThat(step.take(a.c, new PartyHeardForm(null), OFFICER)).isEqualTo("none");
    }

    @Test
    void the_head_agrees_to_a_notice_only_where_a_penalty_is_proposed() {
        ACase a = ACase.filed(PartyKind.ORGANISATION);
        NoticeApproval step = new NoticeApproval(new PenaltyCasesInMemory(a.c), AFTER);
        a.c.inquiry().concluded(Filled.report(ProposedHandling.NO_PENALTY), ACase.ENOUGH, ACase.FUMES);
        NoticeApprovalForm agreed = new NoticeApprovalForm(NoticeConclusion.AGREE, "同意告知");
        a.refuses(Rules.NOTHING_TO_ANNOUNCE, () -> step.take(a.c, agreed, OFFICER));
        assertThat(step.take(a.c, new NoticeApprovalForm(NoticeConclusion.NO_PENALTY, "不予处罚"), OFFICER)).isEqualTo("no-penalty");
        assertThat(step.take(a.reported("10000").c, agreed, OFFICER)).isEqualTo("agree");
    }

    @Test
    void a_notice_is_kept_only_where_what_the_party_said_was_answered() {
        ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000").notified("10000");
        NoticeApproval step = new NoticeApproval(new PenaltyCasesInMemory(a.c), AFTER);
        NoticeApprovalForm keep = new NoticeApprovalForm(NoticeConclusion.KEEP, "维持原告知");
        a.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正", null));
        a.refuses(Rules.NOT_RECHECKED, () -> step.take(a.c, keep, OFFICER));
        a.c.dialogue().rechecked(List.of(new RecheckForm.Point("已改正", true, "属实")));
        assertThat(step.take(a.c, keep, OFFICER)).isEqualTo("keep");
    }

    @Test
    void the_bureau_says_on_which_grounds_the_time_to_decide_stands_still() {
        ACase a = ACase.filed(PartyKind.ORGANISATION);
        Suspending step = new Suspending(new PenaltyCasesInMemory(a.c), DeliveredConfig.files(), clock);
        clock.set(ACase.FILED);
        a.refuses(Rules.SUSPENSION_GROUND,
                () -> step.take(a.c.file(), new SuspendForm(PeriodSuspensionGround.EXAMINATION, "送检"), OFFICER));
        assertThat(step.take(a.c.file(), new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意中止"), OFFICER)).isNull();
        assertThat(a.c.decisionPeriod().isSuspended()).isTrue();
    }

    @Test
    void nothing_is_decided_issued_or_closed_on_what_somebody_did_who_was_recused() {
        ACase a = ACase.heard("10000").drafted("10000").judged(false, false);
        DecisionApproval approval = new DecisionApproval(new PenaltyCasesInMemory(a.c), new ReviewsInMemory(),
                Agreed.with(new ReviewsInMemory()), Enforced.PERIODS, clock);
        Issuing issuing = new Issuing(new PenaltyCasesInMemory(a.c), null, null, new ReviewsInMemory(), clock);
        ClosingApproval closing = new ClosingApproval(new PenaltyCasesInMemory(a.c), clock);
        CaseFiles.withUnsettledAct(a.c.file());
        clock.set(ACase.DECIDED);
        unsettled(a, () -> approval.take(a.c, Filled.decision(DecisionChoice.PENALTY), OFFICER));
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false);
        unsettled(a, () -> issuing.take(a.c, new IssueForm(ACase.DECIDED, true), OFFICER));
        unsettled(a, () -> closing.take(a.c, new ClosingApprovalForm(ClosingConclusion.APPROVE, "同意结案"), OFFICER));
        assertThat(closing.take(a.c, new ClosingApprovalForm(ClosingConclusion.RETURN, "补正"), OFFICER)).isEqualTo("return");
    }

    private static void unsettled(ACase a, ThrowingCallable act) {
        a.refuses(new Rule("PUN-43", "acts-unsettled"), act);
    }

    @Test
    void a_surcharge_is_announced_by_the_decision_itself_and_not_by_an_earlier_draft() {
        ACase a = ACase.heard("10000").drafted("10000");
        a.c.decisions().drafted(Filled.unannounced("10000"), ACase.FUMES);
        a.judged(false, false);
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false);
        a.c.decisions().issued("1号", ACase.DECIDED);
        a.served();
        assertThat(new Compelling(a.c, a.c.dates(Enforced.PERIODS)).isAnnounced()).isFalse();
    }

    @Test
    void what_was_not_decided_draws_no_number() {
        ACase a = ACase.heard("10000").drafted("10000").judged(false, false);
        Issuing step = new Issuing(new PenaltyCasesInMemory(a.c), null, null, new ReviewsInMemory(), clock);
        a.refuses(Rules.NOT_DECIDED, () -> step.take(a.c, new IssueForm(ACase.DECIDED, true), OFFICER));
    }

    @Test
    void a_case_whose_records_are_missing_is_not_closed() {
        ACase a = ACase.heard("10000").issued("10000").served().paid("10000");
        a.c.performance().completed(Filled.execution(ExecutionResult.PERFORMED));
        CaseEvidence evidence = mock(CaseEvidence.class);
        RecordedLinks recordings = mock(RecordedLinks.class);
        when(evidence.of(1)).thenReturn(new Collected(1, 0, true, false, false, 0));
        Closing step = new Closing(new PenaltyCasesInMemory(a.c), evidence, recordings, new ReviewsInMemory(),
                mock(WholeFiles.class));
        ClosingForm form = new ClosingForm(ClosingReason.PERFORMED, "执行完毕", "设备故障");
        a.refuses(ClosingRules.NOTHING_COLLECTED, () -> step.take(a.c, form, OFFICER));
        when(evidence.of(1)).thenReturn(ACase.ENOUGH);
        assertThat(step.take(a.c, form, OFFICER)).isEqualTo("requested");
        verify(recordings).demand(1, "设备故障");
    }

    @Test
    void a_case_whose_files_are_not_what_they_were_is_neither_closed_nor_archived() {
        ACase a = ACase.heard("10000").issued("10000").served().paid("10000");
        a.c.performance().completed(Filled.execution(ExecutionResult.PERFORMED));
        CaseEvidence evidence = mock(CaseEvidence.class);
        when(evidence.of(1)).thenReturn(ACase.ENOUGH);
        Rule changed = new Rule("PUN-47", "file-changed");
        WholeFiles files = mock(WholeFiles.class);
        doThrow(new Refusal(changed, "照片.png")).when(files).demand(1);
        Closing closing = new Closing(new PenaltyCasesInMemory(a.c), evidence, mock(RecordedLinks.class), new ReviewsInMemory(),
                files);
        a.refuses(changed, () -> closing.take(a.c, new ClosingForm(ClosingReason.PERFORMED, "执行完毕", null), OFFICER));
        a.c.carrying().closed(ACase.DECIDED);
        Archiving archiving = new Archiving(new PenaltyCasesInMemory(a.c), Enforced.PERIODS, files, mock(CaseDossier.class), clock);
        a.refuses(changed, () -> archiving.take(a.c,
                new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, null, null), OFFICER));
    }
}
