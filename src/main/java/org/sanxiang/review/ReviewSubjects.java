package org.sanxiang.review;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Everything that was sent for review and is no case. */
interface ReviewSubjects extends Repository<ReviewSubject, Long> {

    Optional<ReviewSubject> findById(Long id);

    ReviewSubject save(ReviewSubject subject);
}
