package org.sanxiang.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.sanxiang.kernel.Actor;

/** One round of review of a case; rounds are kept, only the last counts. */
@Entity
public class ReviewRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long caseId;
    private int round;
    private String draftHash;
    private long reviewerId;
    private String reviewerName;
    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;
    @Enumerated(EnumType.STRING)
    private WayBack wayBack;
    private String opinion;
    private String adviserOpinion;
    private int adviserOpinions;
    @Embedded
    private EightItems items;
    private Instant concludedAt;
    @Embedded
    private Grounds grounds;
    private String lateBecause;
    /** Null for a round after the notice. */
    private Boolean beforeNotice;
    @ElementCollection
    @CollectionTable(name = "review_problem", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    private List<Problem> problems = new ArrayList<>();

    protected ReviewRound() {
    }

    ReviewRound(long caseId, int round, Reviewed reviewed, Finding finding, Actor reviewer, Instant now) {
        this.caseId = caseId;
        this.round = round;
        this.draftHash = reviewed.draftHash();
        this.grounds = reviewed.grounds();
        this.beforeNotice = reviewed.beforeNotice() ? true : null;
        this.reviewerId = reviewer.personId();
        this.reviewerName = reviewer.name();
        this.conclusion = finding.conclusion();
        this.wayBack = finding.wayBack();
        this.opinion = finding.opinion();
        this.adviserOpinion = finding.adviserOpinion();
        this.adviserOpinions = finding.adviserOpinions();
        this.items = finding.items();
        this.concludedAt = now;
        this.lateBecause = finding.lateBecause();
        this.problems.addAll(finding.problems());
    }

    /**
     * What a round speaks of.
     *
     * @param draftHash the draft of which it speaks
     * @param grounds   what that draft rested on when the round was concluded
     * @param beforeNotice whether the party was to be told of the draft only afterwards
     */
    record Reviewed(String draftHash, Grounds grounds, boolean beforeNotice) {
    }

    /** Whether the round agreed to exactly this draft. */
    public boolean agreedTo(String hash) {
        return conclusion == Conclusion.AGREED && draftHash.equals(hash);
    }

    public int round() {
        return round;
    }

    public String draftHash() {
        return draftHash;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    /** The step that an opinion on the procedure names; null with any other conclusion. */
    public WayBack wayBack() {
        return wayBack;
    }

    public String opinion() {
        return opinion;
    }

    /** Null where no adviser was asked. */
    public String adviserOpinion() {
        return adviserOpinion;
    }

    /** What the draft rested on when the round was concluded. */
    public Grounds grounds() {
        return grounds == null ? Grounds.UNKNOWN : grounds;
    }

    /** 告知前审核: whether the party was to be told of the draft only after the round. */
    public boolean isBeforeNotice() {
        return Boolean.TRUE.equals(beforeNotice);
    }

    /** Null where the round was concluded in time. */
    String lateBecause() {
        return lateBecause;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Null where the subject is not reviewed by the eight items. */
    EightItems items() {
        return items;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
