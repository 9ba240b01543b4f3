package org.sanxiang.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rounds of review of one case without a database. */
public class ReviewsInMemory implements Reviews {

    private final List<ReviewRound> rounds = new ArrayList<>();

    public ReviewsInMemory(ReviewRound... rounds) {
        this.rounds.addAll(List.of(rounds));
    }

    @Override
    public List<ReviewRound> findByCaseIdOrderByRound(long caseId) {
        return List.copyOf(rounds);
    }

    @Override
    public Optional<ReviewRound> findFirstByCaseIdOrderByRoundDesc(long caseId) {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    @Override
    public int countByCaseId(long caseId) {
        return rounds.size();
    }

    @Override
    public List<Agreed> agreedIn(Collection<Long> caseIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReviewRound save(ReviewRound round) {
        rounds.add(round);
        return round;
    }
}
