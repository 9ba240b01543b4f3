package org.sanxiang.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of review. */
public interface Reviews extends Repository<ReviewRound, Long> {

    List<ReviewRound> findByCaseIdOrderByRound(long caseId);

    Optional<ReviewRound> findFirstByCaseIdOrderByRoundDesc(long caseId);

    int countByCaseId(long caseId);

    /** The draft to which a round agreed. */
    record Agreed(long caseId, String draftHash) {
    }

    @Query("""
            select new org.sanxiang.review.Reviews$Agreed(r.caseId, r.draftHash) from ReviewRound r
            where r.conclusion = org.sanxiang.review.Conclusion.AGREED and r.caseId in :caseIds""")
    List<Agreed> agreedIn(Collection<Long> caseIds);

    ReviewRound save(ReviewRound round);
}
