package org.sanxiang.review;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.sanxiang.kernel.Rule;

/** Something that is sent for review and is no case: a contract, a document, a topic, a decision of policy. */
@Entity
class ReviewSubject {

    static final Rule BEFORE_REVIEW = new Rule("MDP-25", "procedures-missing");
    static final Rule REVIEWED_FIRST = new Rule("MDP-25", "discussed-before-review");

    /** That of its file. */
    @Id
    private Long id;
    @Enumerated(EnumType.STRING)
    private SubjectKind kind;
    private String title;
    private String senderUnit;
    private String senderName;
    private String summary;
    @Embedded
    private BeforeDecision before;
    private LocalDate discussionOn;
    private String discussionProof;
    private boolean withdrawn;

    protected ReviewSubject() {
    }

    ReviewSubject(long id, RequestForm form, String sender) {
        BEFORE_REVIEW.demand(form.kind() != SubjectKind.MAJOR_DECISION || form.before().isProved());
        this.id = id;
        this.kind = form.kind();
        this.title = form.title();
        this.senderUnit = form.senderUnit();
        this.senderName = sender;
        this.summary = form.summary();
        this.before = form.before();
    }

    /** 集体讨论决定: only what the legality review has passed is discussed (重大行政决策程序暂行条例 25). */
    void discussed(LocalDate day, String proof, LocalDate agreedOn) {
        REVIEWED_FIRST.demand(!day.isBefore(agreedOn), agreedOn);
        discussionOn = day;
        discussionProof = proof;
    }

    void withdrawn() {
        withdrawn = true;
    }

    /** Whether the heads still discuss it once the review has agreed. */
    boolean isDiscussedAfterwards() {
        return kind == SubjectKind.MAJOR_DECISION;
    }

    SubjectKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String senderUnit() {
        return senderUnit;
    }

    String senderName() {
        return senderName;
    }

    String summary() {
        return summary;
    }

    /** Null where nothing of it was stated. */
    BeforeDecision before() {
        return before;
    }

    LocalDate discussionOn() {
        return discussionOn;
    }

    String discussionProof() {
        return discussionProof;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
