package org.sanxiang.review;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All requests for review, those that the case left behind included. */
interface ReviewRequests extends Repository<ReviewRequest, Long> {

    List<ReviewRequest> findByCaseIdOrderById(long caseId);

    Optional<ReviewRequest> findFirstByCaseIdOrderByIdDesc(long caseId);

    ReviewRequest save(ReviewRequest request);
}
