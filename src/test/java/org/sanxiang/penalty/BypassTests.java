package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.people.PeopleInMemory;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** Ways in which such systems were got around in the dialogue with the party and in the decision, each of them shut. */
class BypassTests {

    /** B1. */
    @Test
    void a_second_notice_does_not_reset_the_request_for_a_hearing() {
        ACase a = ACase.filed(ORGANISATION).reported("20000").notified("20000");
        a.c.dialogue().hearingRequested(new HearingRequestForm(NOTIFIED, null));
        a.notifiedAgain("20000", NOTIFIED.plusDays(1)).waivedOn(NOTIFIED.plusDays(1));
        a.refuses(Rules.HEARING_MISSING, () -> a.drafted("20000"));
    }

    /** B2. */
    @Test
    void two_notices_do_not_raise_the_fine() {
        ACase a = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        a.notifiedAgain("8000", NOTIFIED.plusDays(1));
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.dialogue().proposed(Filled.fine("10000"), new Heavier(null, null)));
        a.refuses(Rules.NOTICE_AS_APPROVED, () -> a.c.dialogue().notified(
                Filled.notice(Filled.fine("10000"), true, NOTIFIED.plusDays(2), "上次已告知"), ACase.THRESHOLD));
        a.waivedOn(NOTIFIED.plusDays(1));
        a.refuses(Rules.HEAVIER, () -> a.drafted("10000"));
    }

    /** B5. */
    @Test
    void an_empty_record_of_a_discussion_is_none() {
        DiscussionForm empty = new DiscussionForm(ACase.DECIDED, " ", "", null, "", null, List.of(),
                DiscussionConclusion.AGREED, " ", null);
        try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(empty)).extracting(wrong -> wrong.getPropertyPath().toString())
                    .contains("place", "because", "recorder", "reporters", "members", "opinion");
        }
        ACase a = ACase.heard("10000").drafted("10000").judged(false, true);
        a.refuses(Rules.MEMBERS, () -> a.c.decisions().deliberated(
                Deliberation.of(empty, Heads.of(List.of(), new PeopleInMemory()), "hash"), "无人出席"));
        a.refuses(Rules.DISCUSSED,
                () -> a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false));
    }

    /** B6. */
    @Test
    void no_hearing_is_held_on_the_day_of_its_notice() {
        ACase a = ACase.filed(ORGANISATION).reported("20000").notified("20000");
        a.c.dialogue().hearingRequested(new HearingRequestForm(NOTIFIED, null));
        LocalDate day = LocalDate.of(2023, 4, 13);
        a.refuses(Rules.HEARING_NOTICE, () -> a.c.dialogue().hearingArranged(Filled.hearingNotice(day, day),
                DeliveredCalendar.calendar(), 7));
    }

    /** B12. */
    @Test
    void a_return_leaves_no_old_review_passed() {
        ACase a = ACase.heard("10000").drafted("10000").judged(true, false);
        ReviewRound agreed = ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash());
        a.c.inquiry().concluded(Filled.report("9000"), ACase.ENOUGH, ACase.FUMES);
        a.drafted("9000").judged(true, false);
        a.refuses(Rules.REVIEW_PASSED,
                () -> a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), agreed, ACase.DECIDED, false));
    }
}
