package org.sanxiang.review;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of review. */
public interface Reviews extends Repository<ReviewRound, Long> {

    List<ReviewRound> findByCaseIdOrderByRound(long caseId);

    Optional<ReviewRound> findFirstByCaseIdOrderByRoundDesc(long caseId);

    int countByCaseId(long caseId);

    /** How many rounds a case had, and how many opinions of the legal adviser they rest on. */
    record Tally(long caseId, long rounds, long opinions) {
    }

    /** The draft to which a round agreed. */
    record Agreed(long caseId, String draftHash) {
    }

    @Query("""
            select new org.sanxiang.review.Reviews$Tally(r.caseId, count(r), sum(r.adviserOpinions))
            from ReviewRound r group by r.caseId""")
    List<Tally> tallies();

    @Query("""
            select new org.sanxiang.review.Reviews$Agreed(r.caseId, r.draftHash)
            from ReviewRound r where r.conclusion = org.sanxiang.review.Conclusion.AGREED""")
    List<Agreed> agreed();

    ReviewRound save(ReviewRound round);
}
