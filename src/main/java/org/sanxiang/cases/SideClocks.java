package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.deadlines.Periods;

/** The clocks that a module runs beside the steps; derived, never edited. */
public interface SideClocks {

    /** @param periods by which they are counted: the calendar in force, or the one before it */
    List<SideClock> of(long caseId, Periods periods);

    /** Whether an act of this name, as the trail knows it, may begin or end one of them; where nobody says so, each may. */
    default boolean isMovedBy(String action) {
        return true;
    }
}
