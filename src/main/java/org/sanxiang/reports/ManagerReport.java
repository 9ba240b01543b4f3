package org.sanxiang.reports;

import java.time.LocalDateTime;
import java.util.List;

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

    /** A step whose last day is over. */
    record Late(long caseId, String file, String party, String step, String who, String due, long days) {
    }
}
