package org.sanxiang.review;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.evidence.CasePapers;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/** The request for review: its materials, its clock, and on whom its time lies. Monday is 6 March 2023. */
class SubmissionsTests {

    private static final WorkCalendar CALENDAR = DeliveredCalendar.periods().calendar();

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);
    private final TestClock clock = new TestClock();
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final Submissions submissions = SentReviews.of(reviews, clock);
    private final MaterialList list = new MaterialList(DeliveredConfig.files());
    private final Returning returning = new Returning(submissions, list, clock);
    private final Supplying supplying = new Supplying(submissions, mock(CasePapers.class), list, clock);
    private final Prolonging prolonging = new Prolonging(submissions, new ReviewSettings(DeliveredConfig.files()),
            DeliveredCalendar.periods(), clock);
    private final Actor somebody = Somebody.actor(1, Role.OFFICER);

    @Test
    void a_request_is_sent_with_all_its_materials_or_not_at_all() {
        Material there = new Material("draft", "拟稿", true, true, null);
        Material idle = new Material("hearing", "听证笔录", false, false, null);
        Material missing = new Material("report", "调查报告", true, false, null);
        send(there, idle);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> send(there, missing)).satisfies(refusal -> {
            assertThat(refusal.rule()).contains(Submissions.COMPLETE);
            assertThat(refusal.getArguments()).containsExactly("调查报告");
        });
    }

    @Test
    void a_returned_request_stands_still_until_it_is_sent_again() {
        sendOn(6);
        on(8);
        giveBack();
        assertThat(submissions.clock(1).orElseThrow().deadline().stands()).isTrue();
        Refusing.assertRefused(Returning.ONCE, this::giveBack);
        on(14);
        supply(false);
        assertThat(submissions.get(1).isReturned()).isTrue();
        supply(true);
        assertThat(due()).isEqualTo("2023-03-17");
        on(16);
        assertThat(submissions.get(1).daysOfReviewer(CALENDAR, LocalDate.now(clock))).isEqualTo(4);
        assertThat(submissions.get(1).daysOfHandlers(CALENDAR, LocalDate.now(clock))).isEqualTo(4);
    }

    @Test
    void a_review_gets_three_working_days_more_once_and_in_time() {
        sendOn(6);
        assertThat(due()).isEqualTo("2023-03-13");
        prolong();
        assertThat(due()).isEqualTo("2023-03-16");
        Refusing.assertRefused(Prolonging.ONCE, this::prolong);
        submissions.send(1);
        on(14);
        Refusing.assertRefused(Prolonging.IN_TIME, this::prolong);
    }

    @Test
    void a_request_that_the_case_left_behind_is_withdrawn_by_the_next() {
        sendOn(6);
        ReviewRequest left = submissions.get(1);
        sendOn(9);
        assertThat(left.isWithdrawn()).isTrue();
        assertThat(submissions.get(1)).isNotSameAs(left);
        assertThat(due()).isEqualTo("2023-03-16");
    }

    @Test
    void nothing_is_given_back_or_prolonged_that_was_not_sent() {
        Refusing.assertRefused(Submissions.NOT_SENT, this::giveBack);
        Refusing.assertRefused(Submissions.NOT_SENT, this::prolong);
    }

    private void send(Material... materials) {
        SentReviews.of(reviews, new ReviewedDraft() {
            @Override
            public String hash(long caseId) {
                return "hash";
            }

            @Override
            public List<Material> materials(long caseId) {
                return List.of(materials);
            }
        }, clock).send(1);
    }

    private void sendOn(int day) {
        on(day);
        submissions.send(1);
    }

    private void on(int day) {
        clock.set(LocalDate.of(2023, 3, day));
    }

    private LocalDate due() {
        return submissions.clock(1).orElseThrow().deadline().due();
    }

    private void giveBack() {
        returning.take(file, new ReturnForm(List.of("report"), "缺调查报告", null), somebody);
    }

    private void supply(boolean again) {
        supplying.take(file, new SupplyForm("report", "调查报告", null, null, again), somebody);
    }

    private void prolong() {
        prolonging.take(file, new ProlongForm("案情复杂"), somebody);
    }
}
