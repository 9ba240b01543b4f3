package org.sanxiang.review;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusing;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent for review and is no case. */
class SubjectTests {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

    @Test
    void a_major_administrative_decision_is_sent_with_what_went_before_or_why_nothing_had_to() {
        new ReviewSubject(1, request(SubjectKind.CONTRACT, null), "甲");
        new ReviewSubject(1, request(SubjectKind.MAJOR_DECISION, "不涉及"), "甲");
        Refusing.assertRefused(ReviewSubject.BEFORE_REVIEW,
                () -> new ReviewSubject(1, request(SubjectKind.MAJOR_DECISION, null), "甲"));
        Refusing.assertRefused(ReviewSubject.BEFORE_REVIEW,
                () -> new ReviewSubject(1, request(SubjectKind.MAJOR_DECISION, " "), "甲"));
    }

    @Test
    void nothing_is_discussed_before_the_review_has_agreed() {
        ReviewSubject subject = new ReviewSubject(1, request(SubjectKind.MAJOR_DECISION, "不涉及"), "甲");
        Refusing.assertRefused(ReviewSubject.REVIEWED_FIRST, () -> subject.discussed(DAY.minusDays(1), "会议纪要", DAY));
        assertThat(subject.discussionOn()).isNull();
        subject.discussed(DAY, "会议纪要", DAY);
        assertThat(subject.discussionOn()).isEqualTo(DAY);
    }

    @Test
    void only_a_major_administrative_decision_is_discussed_afterwards() {
        for (SubjectKind kind : SubjectKind.values()) {
            assertThat(new ReviewSubject(1, request(kind, "不涉及"), "甲").isDiscussedAfterwards())
                    .isEqualTo(kind == SubjectKind.MAJOR_DECISION);
        }
    }

    private static RequestForm request(SubjectKind kind, String proof) {
        return new RequestForm(kind, "采购合同", "办公室", "内容", null, null, proof, null, proof, null, proof);
    }
}
