package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Service;

/** 送审: a request for review goes to the reviewers with all its materials, and its clock runs while they have it. */
@Service
public class Submissions {

    /** What a review may last, in {@code config/periods.csv}. */
    static final String PERIOD = "legal-review";
    static final Rule COMPLETE = new Rule("PUN-58", "materials-incomplete");
    static final Rule NOT_SENT = new Rule("PUN-58", "not-sent");

    private final ReviewRequests requests;
    private final Reviews reviews;
    private final ReviewedDraft draft;
    private final Periods periods;
    private final Clock clock;

    Submissions(ReviewRequests requests, Reviews reviews, ReviewedDraft draft, Periods periods, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.draft = draft;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Sends the current draft to the reviewers; a request that the case left behind is withdrawn by it.
     *
     * @throws org.sanxiang.kernel.Refusal naming the materials that are missing
     */
    public void send(long caseId) {
        String missing = draft.materials(caseId).stream().filter(Material::isMissing).map(Material::name)
                .collect(Collectors.joining("、"));
        COMPLETE.demand(missing.isEmpty(), missing);
        resend(caseId);
    }

    /** Sends what has no list of materials. */
    void resend(long caseId) {
        find(caseId).ifPresent(left -> left.withdrawn(clock.instant(), periods.calendar()));
        requests.save(new ReviewRequest(caseId, reviews.countByCaseId(caseId) + 1, clock.instant()));
    }

    /** The clock of the request that was sent last; empty where none was. */
    public Optional<StepClock> clock(long caseId) {
        return requests.findFirstByCaseIdOrderByIdDesc(caseId).map(request -> new StepClock(PERIOD,
                periods.deadline(request.sentOn().atStartOfDay(), PERIOD, request.ledger())));
    }

    /** Whether the time for the request is over: the review then comes late, and is not refused. */
    boolean isOver(long caseId) {
        return clock(caseId).filter(running -> running.deadline().isOverAt(LocalDateTime.now(clock))).isPresent();
    }

    /** The request that the reviewers or the handlers have at the moment. */
    Optional<ReviewRequest> find(long caseId) {
        return requests.findFirstByCaseIdOrderByIdDesc(caseId).filter(ReviewRequest::isOpen);
    }

    /** The open request ends with a round. */
    void conclude(ReviewRequest request) {
        request.concluded(clock.instant(), periods.calendar());
    }

    ReviewRequest get(long caseId) {
        Optional<ReviewRequest> open = find(caseId);
        NOT_SENT.demand(open.isPresent());
        return open.orElseThrow();
    }
}
