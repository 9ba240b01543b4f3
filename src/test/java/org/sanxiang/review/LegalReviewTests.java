package org.sanxiang.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.SampleWording;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.PeopleInMemory;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

class LegalReviewTests {

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final TestClock clock = new TestClock();
    private final Submissions submissions = SentReviews.of(reviews, clock);
    private boolean beforeNotice;
    private final LegalReview step = new LegalReview(reviews, new DraftOfCase(), submissions,
            new ReviewDesk(new PeopleInMemory(reviewer(1, true, null), reviewer(2, false, LocalDate.of(2017, 12, 31)),
                    reviewer(3, false, LocalDate.of(2018, 1, 1))), new ProblemKinds(DeliveredConfig.files()), SampleWording.keys()), clock);

    @ParameterizedTest
    @EnumSource(Conclusion.class)
    void a_round_speaks_of_the_current_draft(Conclusion conclusion) {
        assertThat(take(1, conclusion)).isEqualTo(conclusion.name().toLowerCase());
        ReviewRound round = reviews.findFirstByCaseIdOrderByRoundDesc(1).orElseThrow();
        assertThat(round.round()).isEqualTo(1);
        assertThat(round.draftHash()).isEqualTo("hash1");
        assertThat(round.reviewerId()).isEqualTo(1);
        assertThat(round.agreedTo("hash1")).isEqualTo(conclusion == Conclusion.AGREED);
        assertThat(round.agreedTo("another")).isFalse();
        assertThat(round.wayBack()).isEqualTo(conclusion == Conclusion.PROCEDURE ? WayBack.RECHECK : null);
    }

    @Test
    void what_is_agreed_before_the_notice_goes_on_to_it() {
        assertThat(take(1, Conclusion.AGREED)).isEqualTo("agreed");
        beforeNotice = true;
        assertThat(take(1, Conclusion.AGREED)).isEqualTo("announce");
        assertThat(take(1, Conclusion.CORRECT)).isEqualTo("correct");
        assertThat(reviews.findByCaseIdOrderByRound(1)).extracting(ReviewRound::isBeforeNotice)
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @EnumSource(value = WayBack.class, names = {"HEARING", "RECHECK"})
    void before_the_notice_there_is_no_hearing_and_no_recheck_to_go_back_to(WayBack way) {
        beforeNotice = true;
        Actor reviewer = Somebody.actor(1, Role.LEGAL_REVIEWER);
        submissions.send(1);
        Refusing.assertRefused(LegalReview.NOT_YET_TOLD, () -> step.take(file, ReviewAnswers.sendingBack(way), reviewer));
        beforeNotice = false;
        step.take(file, ReviewAnswers.sendingBack(way), reviewer);
    }

    @Test
    void rounds_are_kept_and_the_last_counts() {
        take(1, Conclusion.CORRECT);
        take(1, Conclusion.AGREED);
        assertThat(reviews.findByCaseIdOrderByRound(1)).extracting(ReviewRound::round).containsExactly(1, 2);
        assertThat(reviews.findFirstByCaseIdOrderByRoundDesc(1).orElseThrow().conclusion()).isEqualTo(Conclusion.AGREED);
    }

    @Test
    void a_reviewer_is_qualified_or_has_reviewed_since_before_2018() {
        take(2, Conclusion.AGREED);
        Refusing.assertBarred(LegalReview.QUALIFIED, () -> take(3, Conclusion.AGREED));
        Refusing.assertBarred(LegalReview.QUALIFIED, () -> take(99, Conclusion.AGREED));
        assertThat(reviews.countByCaseId(1)).isEqualTo(1);
    }

    @Test
    void whoever_finds_a_problem_does_not_agree() {
        Actor reviewer = Somebody.actor(1, Role.LEGAL_REVIEWER);
        for (int item = 0; item < 8; item++) {
            ReviewForm form = answers(item, Conclusion.AGREED, "有问题");
            submissions.send(1);
            Refusing.assertRefused(LegalReview.CONSISTENT, () -> step.take(file, form, reviewer));
        }
        assertThat(reviews.countByCaseId(1)).isZero();
        step.take(file, answers(8, Conclusion.AGREED, null), reviewer);
    }

    @Test
    void whoever_reviews_becomes_the_reviewer_of_the_case() {
        assertThat(step.duty()).contains(Duty.REVIEWER);
    }

    @Test
    void a_review_that_comes_late_says_why_and_is_not_refused() {
        clock.set(LocalDate.of(2023, 3, 6));
        submissions.send(1);
        clock.set(LocalDate.of(2023, 3, 14));
        Actor reviewer = Somebody.actor(1, Role.LEGAL_REVIEWER);
        Refusing.assertRefused(LegalReview.LATE,
                () -> step.take(file, (ReviewForm) ReviewAnswers.concluding(Conclusion.AGREED), reviewer));
        step.take(file, (ReviewForm) ReviewAnswers.late(Conclusion.AGREED), reviewer);
        assertThat(reviews.findFirstByCaseIdOrderByRoundDesc(1).orElseThrow().lateBecause()).isNotBlank();
    }

    @Test
    void nothing_is_concluded_while_materials_are_missing() {
        submissions.send(1);
        submissions.get(1).returned(new Returned(clock.instant(), "审核员", "证据", "补充", null));
        Refusing.assertRefused(LegalReview.RETURNED, () -> step.take(file,
                (ReviewForm) ReviewAnswers.concluding(Conclusion.AGREED), Somebody.actor(1, Role.LEGAL_REVIEWER)));
        submissions.get(1).sentAgain(clock.instant());
        step.take(file, (ReviewForm) ReviewAnswers.concluding(Conclusion.AGREED), Somebody.actor(1, Role.LEGAL_REVIEWER));
        assertThat(submissions.find(1)).isEmpty();
    }

    @Test
    void problems_stand_on_the_items_that_have_some() {
        ReviewForm marked = (ReviewForm) ReviewAnswers.concluding(Conclusion.CORRECT);
        assertThat(problems(marked)).isEmpty();
        assertThat(problems(ReviewAnswers.marking(marked, List.of()))).containsKey("problems");
        assertThat(problems(ReviewAnswers.marking(marked, List.of(new Problem(Item.COMPETENCE, "other", "一"),
                new Problem(Item.CRIME, "crime", "二"))))).containsKey("problems");
        assertThat(problems(ReviewAnswers.marking(marked, List.of(new Problem(Item.COMPETENCE, "other", "一"),
                new Problem(Item.COMPETENCE, "facts", "二"))))).isEmpty();
    }

    @Test
    void every_problem_has_its_remark() {
        String[] items = {"competence", "procedure", "facts", "application", "powers", "instruments", "crime", "others"};
        for (int item = 0; item < 8; item++) {
            assertThat(problems(answers(item, Conclusion.CORRECT, " ")))
                    .isEqualTo(Map.of(items[item] + "Remark", "invalid.problem-needs-remark"));
            assertThat(problems(answers(item, Conclusion.CORRECT, "定性不准"))).isEmpty();
        }
        assertThat(problems(answers(8, Conclusion.AGREED, null))).isEmpty();
    }

    @Test
    void an_opinion_on_the_procedure_names_the_step() {
        assertThat(problems(answers(8, Conclusion.PROCEDURE, null)))
                .isEqualTo(Map.of("wayBack", "invalid.way-back-required"));
        assertThat(problems((ReviewForm) ReviewAnswers.concluding(Conclusion.PROCEDURE))).isEmpty();
    }

    private String take(long reviewer, Conclusion conclusion) {
        submissions.send(1);
        return step.take(file, (ReviewForm) ReviewAnswers.concluding(conclusion),
                Somebody.actor(reviewer, Role.LEGAL_REVIEWER));
    }

    /** All right but one item, counted from 0; 8 for none. */
    private static ReviewForm answers(int wrong, Conclusion conclusion, String remark) {
        Answer[] answers = new Answer[8];
        String[] remarks = new String[8];
        for (int item = 0; item < 8; item++) {
            answers[item] = item == wrong ? Answer.PROBLEM : Answer.RIGHT;
            remarks[item] = item == wrong ? remark : null;
        }
        return new ReviewForm(answers[0], remarks[0], answers[1], remarks[1], answers[2], remarks[2], answers[3],
                remarks[3], answers[4], remarks[4], answers[5], remarks[5], answers[6], remarks[6], answers[7], remarks[7],
                wrong == 8 ? null : List.of(new Problem(Item.values()[wrong], "other", "有问题")), conclusion, null, "审核意见",
                null, null, null, null);
    }

    private static Map<String, String> problems(ReviewForm form) {
        Map<String, String> problems = new TreeMap<>();
        form.crosscheck(problems::put);
        return problems;
    }

    private final class DraftOfCase implements ReviewedDraft {
        @Override
        public String hash(long caseId) {
            return "hash" + caseId;
        }
        @Override
        public boolean isBeforeNotice(long caseId) {
            return beforeNotice;
        }
    }

    private static Person reviewer(long id, boolean qualified, LocalDate since) {
        return Somebody.registered(id, new PersonForm("审核员", "FZ", Set.of(Role.LEGAL_REVIEWER), null, null, null, qualified,
                since, null));
    }
}
