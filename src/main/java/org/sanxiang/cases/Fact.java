package org.sanxiang.cases;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.sanxiang.kernel.Money;

/**
 * Something that happened in a case, for those who count; {@link FactKind} tells what each kind says.
 *
 * @param place        which of its kind in the case, from 0
 * @param from         the day from which it is timed; null where it is not
 * @param outcome      name of what came of it; empty where there is nothing to tell apart
 * @param number       of the document; null where there is none
 * @param area         in square metres
 * @param tally        how many of what the kind counts
 * @param penaltyKinds names of the kinds of penalty, with commas between them; empty where there are none
 * @param personId     null where nobody in particular did it
 * @param due          by when it was to happen; null where no day was set
 */
public record Fact(FactKind kind, long caseId, int place, LocalDate on, LocalDate from, String outcome, String number,
                   Money amount, Money confiscated, BigDecimal area, int tally, boolean major, boolean reviewed,
                   String penaltyKinds, Long personId, LocalDate due) {

    /** The bare fact: that it happened, and when. */
    public static Fact of(FactKind kind, long caseId, int place, LocalDate on) {
        return new Fact(kind, caseId, place, on, null, "", null, Money.ZERO, Money.ZERO, BigDecimal.ZERO, 0, false, false, "",
                null, null);
    }

    public Fact from(LocalDate began) {
        return new Fact(kind, caseId, place, on, began, outcome, number, amount, confiscated, area, tally, major, reviewed,
                penaltyKinds, personId, due);
    }

    public Fact with(String cameOfIt) {
        return new Fact(kind, caseId, place, on, from, cameOfIt, number, amount, confiscated, area, tally, major, reviewed,
                penaltyKinds, personId, due);
    }

    public Fact numbered(String document) {
        return new Fact(kind, caseId, place, on, from, outcome, document, amount, confiscated, area, tally, major, reviewed,
                penaltyKinds, personId, due);
    }

    public Fact amounting(Money sum, Money taken) {
        return new Fact(kind, caseId, place, on, from, outcome, number, sum, taken, area, tally, major, reviewed,
                penaltyKinds, personId, due);
    }

    /** @param squareMetres null for none */
    public Fact measuring(BigDecimal squareMetres) {
        return new Fact(kind, caseId, place, on, from, outcome, number, amount, confiscated,
                squareMetres == null ? BigDecimal.ZERO : squareMetres, tally, major, reviewed, penaltyKinds, personId, due);
    }

    public Fact counting(int things) {
        return new Fact(kind, caseId, place, on, from, outcome, number, amount, confiscated, area, things, major, reviewed,
                penaltyKinds, personId, due);
    }

    public Fact judged(boolean isMajor, boolean wasReviewed, String kinds) {
        return new Fact(kind, caseId, place, on, from, outcome, number, amount, confiscated, area, tally, isMajor, wasReviewed,
                kinds, personId, due);
    }

    public Fact by(Long person) {
        return new Fact(kind, caseId, place, on, from, outcome, number, amount, confiscated, area, tally, major, reviewed,
                penaltyKinds, person, due);
    }

    public Fact due(LocalDate day) {
        return new Fact(kind, caseId, place, on, from, outcome, number, amount, confiscated, area, tally, major, reviewed,
                penaltyKinds, personId, day);
    }
}
