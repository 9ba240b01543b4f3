package org.sanxiang.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.sanxiang.kernel.Money;

/**
 * What a case comes to for those who count: each fact with the day on which it happened. Days are null where it has not
 * happened.
 *
 * @param source        where the clue came from, as the name of an enumeration's constant, for example {@code Source.PATROL}
 * @param transferredOn when the case was handed to the police; such a case counts as decided then
 * @param hearings      the days on which hearings were held; those that ended without being held are not among them
 * @param opinions      how many opinions of the legal adviser the rounds of review had
 */
public record CaseAccount(long caseId, String matter, String source, PartyKind party, LocalDate registeredOn,
                          LocalDate filedOn, List<Decided> decisions, LocalDate transferredOn, List<LocalDate> hearings,
                          int reviewRounds, int opinions, LocalDate closedOn, LocalDate archivedOn) {

    /**
     * A decision as it was issued; a later remedy changes nothing of it.
     *
     * @param penalty      whether it imposes a penalty
     * @param reviewedBefore whether a review had agreed to its text before it was decided
     * @param demolishedM2 how much it orders to be demolished, in square metres; zero for nothing
     */
    public record Decided(LocalDate on, boolean penalty, boolean major, boolean reviewedBefore, Money fine,
                          Money confiscated, BigDecimal demolishedM2) {
    }
}
