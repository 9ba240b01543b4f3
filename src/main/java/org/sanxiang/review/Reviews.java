package org.sanxiang.review;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All rounds of review. */
public interface Reviews extends Repository<ReviewRound, Long> {

    List<ReviewRound> findByCaseIdOrderByRound(long caseId);

    Optional<ReviewRound> findFirstByCaseIdOrderByRoundDesc(long caseId);

    int countByCaseId(long caseId);

    ReviewRound save(ReviewRound round);
}
