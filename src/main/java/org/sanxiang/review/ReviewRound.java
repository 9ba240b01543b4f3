package org.sanxiang.review;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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

    protected ReviewRound() {
    }

    ReviewRound(long caseId, int round, String draftHash, ReviewForm form, Actor reviewer, Instant now) {
        this.caseId = caseId;
        this.round = round;
        this.draftHash = draftHash;
        this.reviewerId = reviewer.personId();
        this.reviewerName = reviewer.name();
        this.conclusion = form.conclusion();
        this.wayBack = form.conclusion() == Conclusion.PROCEDURE ? form.wayBack() : null;
        this.opinion = form.opinion();
        this.adviserOpinion = form.adviserOpinion();
        this.adviserOpinions = form.opinionsOfAdviser();
        this.items = EightItems.of(form);
        this.concludedAt = now;
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

    EightItems items() {
        return items;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
