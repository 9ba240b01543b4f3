package org.sanxiang.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sanxiang.deadlines.DeliveredCalendar;

/** Requests for review of one case without a database. */
public final class SentReviews implements ReviewRequests {

    private final List<ReviewRequest> requests = new ArrayList<>();

    private SentReviews() {
    }

    /** For a case whose materials are complete. */
    public static Submissions of(Reviews reviews, Clock clock) {
        return of(reviews, caseId -> "hash", clock);
    }

    public static Submissions of(Reviews reviews, ReviewedDraft draft, Clock clock) {
        return new Submissions(new SentReviews(), reviews, draft, DeliveredCalendar.periods(), clock);
    }

    @Override
    public List<ReviewRequest> findByCaseIdOrderById(long caseId) {
        return List.copyOf(requests);
    }

    @Override
    public Optional<ReviewRequest> findFirstByCaseIdOrderByIdDesc(long caseId) {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
    }

    @Override
    public ReviewRequest save(ReviewRequest request) {
        requests.add(request);
        return request;
    }
}
