package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done to enforce one decision, for those who count what the agency enforced in a year: what was carried out in full
 * or ended by law, by that day.
 *
 * @param acts       in their order, by the names under which they are kept
 * @param ordered    the area that the decision orders to be demolished, in square metres; zero for none
 * @param carriedOut whether everything that was decided is paid and done
 */
record EnforcedActs(List<Act> acts, BigDecimal ordered, boolean carriedOut) {

    /**
     * One act.
     *
     * @param fen  zero where no money is in question
     * @param area in square metres; zero where nothing was demolished
     */
    record Act(String kind, LocalDate day, long fen, BigDecimal area) {
    }

    /** What settles a surcharge: payments, and agreements that remit it (行政强制法 42). */
    private static final Set<String> SETTLING = Set.of("SURCHARGE", "PAYMENT", "AGREEMENT");
    private static final String DEMOLITION = "DEMOLITION";

    /** When the surcharge was settled, or could not be any more; all surcharges on a fine are one enforcement (行政处罚法 72). */
    Optional<LocalDate> surchargeEnded() {
        if (of("SURCHARGE").findAny().isEmpty()) {
            return Optional.empty();
        }
        return ended().or(() -> carriedOut ? last(acts.stream().filter(act -> SETTLING.contains(act.kind()))) : Optional.empty());
    }

    /** In fen, less what was remitted. */
    long surcharge() {
        return of("SURCHARGE").mapToLong(Act::fen).sum() - of("AGREEMENT").mapToLong(Act::fen).sum();
    }

    /** To a court, each by its day, whether the court took it up or not (行政强制法 53). */
    Stream<Act> applications() {
        return of("COURT");
    }

    boolean isBeforeCourt() {
        return applications().findAny().isPresent();
    }

    /**
     * When the authorities had demolished what the party left standing, or had to stop (行政强制法 40, 44). A party that
     * demolishes everything itself after the decision to enforce was not enforced upon.
     */
    Optional<LocalDate> demolitionEnded() {
        if (area().compareTo(ordered) >= 0) {
            return last(of(DEMOLITION));
        }
        return of("ENFORCEMENT_DECISION").findAny().flatMap(decided -> ended());
    }

    /** What the authorities demolished, in square metres. */
    BigDecimal demolished() {
        return of(DEMOLITION).map(Act::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal area() {
        return acts.stream().map(Act::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<LocalDate> ended() {
        return last(of("END"));
    }

    private Stream<Act> of(String kind) {
        return acts.stream().filter(act -> act.kind().equals(kind));
    }

    private static Optional<LocalDate> last(Stream<Act> acts) {
        return acts.map(Act::day).max(Comparator.naturalOrder());
    }
}
