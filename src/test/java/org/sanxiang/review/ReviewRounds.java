package org.sanxiang.review;

import java.time.Instant;
import java.util.Set;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;

/** Concluded rounds of review for tests in other modules. */
public final class ReviewRounds {

    private static final Actor REVIEWER =
            new Actor(9, "reviewer", "审核员", Set.of(Role.LEGAL_REVIEWER), "FZ", "test");

    private ReviewRounds() {
    }

    /** A first round on case 1 that concluded this about the draft of that hash. */
    public static ReviewRound round(Conclusion conclusion, String hash) {
        return round(conclusion, hash, Grounds.UNKNOWN);
    }

    /** The same, with what the draft rested on. */
    public static ReviewRound round(Conclusion conclusion, String hash, Grounds grounds) {
        return round(conclusion, new ReviewRound.Reviewed(hash, grounds, false));
    }

    /** The same, concluded before the party was told. */
    public static ReviewRound beforeNotice(Conclusion conclusion, String hash) {
        return round(conclusion, new ReviewRound.Reviewed(hash, Grounds.UNKNOWN, true));
    }

    private static ReviewRound round(Conclusion conclusion, ReviewRound.Reviewed reviewed) {
        return new ReviewRound(1, 1, reviewed, ((ReviewForm) ReviewAnswers.concluding(conclusion)).finding(), REVIEWER,
                Instant.parse("2023-04-20T01:00:00Z"));
    }
}
