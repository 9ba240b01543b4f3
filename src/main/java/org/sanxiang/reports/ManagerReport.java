package org.sanxiang.reports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the manager's page shows.
 *
 * @param total how many cases are open, each counted once
 * @param ended cases with which nothing more is to be done, by the stage in which they ended
 * @param made  as of when it is
 */
record ManagerReport(List<Line> steps, Line total, List<Ended> ended, List<Late> overdue,
                     long overdueInAll, LocalDateTime made) {

    /** A count, and where the cases behind it are listed. */
    record Cell(long count, String address) {
    }

    /** The open cases of one step by age. */
    record Line(String title, List<Cell> ages, Cell all) {
    }

    /** The cases that ended in one stage. */
    record Ended(String title, Cell cases) {
    }

    /**
     * A step whose last day is over.
     *
     * @param caseId null where the case is closed to whoever looks
     */
    record Late(Long caseId, String file, String party, String step, String who, String due, long days) {

        private Late closed(String said) {
            return new Late(null, file, said, step, who, due, days);
        }
    }

    /** The same for somebody to whom these cases are closed: they count, but whom they concern is not said. */
    ManagerReport closed(Set<Long> cases, String said) {
        return new ManagerReport(steps, total, ended, overdue.stream().map(late -> cases.contains(late.caseId())
                ? late.closed(said) : late).toList(), overdueInAll, made);
    }
}
