package org.sanxiang.reports.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows behind a figure.
 *
 * @param tally over all of them, whether they are on this page or not
 */
record Listed(Tally tally, List<Row> rows) {

    /**
     * One of them.
     *
     * @param number null while the case is a clue
     * @param on     the day by which it is counted; null of an open step that has no clock
     * @param kind   of the fact; empty of what is none
     * @param what   the step, or what came of it; empty where there is nothing to tell apart
     * @param who    who does it or did it; null where nobody is known
     * @param share  what it adds to the figure
     * @param net    seconds without suspensions, of what has ended; null of all else
     * @param recused whether whoever looks is recused from the case, and may not know whom it concerns
     */
    record Row(long caseId, String number, String party, String matter, LocalDate on, String kind, String what,
               String who, BigDecimal share, Long seconds, Long net, Integer workingDays, int turn,
               boolean recused) {
    }
}
