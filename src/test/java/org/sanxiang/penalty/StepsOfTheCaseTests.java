package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.evidence.Collected;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** That the steps ask what the parts of the case demand. */
class StepsOfTheCaseTests {

    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);

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
        NoticeApproval step = new NoticeApproval(new PenaltyCasesInMemory(a.c));
        a.c.inquiry().concluded(Filled.report(ProposedHandling.NO_PENALTY), ACase.ENOUGH, ACase.FUMES);
        NoticeApprovalForm agreed = new NoticeApprovalForm(NoticeConclusion.AGREE, "同意告知");
        a.refuses(Rules.NOTHING_TO_ANNOUNCE, () -> step.take(a.c, agreed, OFFICER));
        assertThat(step.take(a.c, new NoticeApprovalForm(NoticeConclusion.NO_PENALTY, "不予处罚"), OFFICER)).isEqualTo("no-penalty");
        assertThat(step.take(a.reported("10000").c, agreed, OFFICER)).isEqualTo("agree");
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
        when(evidence.of(1)).thenReturn(new Collected(1, 0, true, false, false));
        Closing step = new Closing(new PenaltyCasesInMemory(a.c), evidence, new ReviewsInMemory());
        ClosingForm form = new ClosingForm(ClosingReason.PERFORMED, "执行完毕");
        a.refuses(ClosingRules.NOTHING_COLLECTED, () -> step.take(a.c, form, OFFICER));
        when(evidence.of(1)).thenReturn(ACase.ENOUGH);
        assertThat(step.take(a.c, form, OFFICER)).isEqualTo("requested");
    }
}
