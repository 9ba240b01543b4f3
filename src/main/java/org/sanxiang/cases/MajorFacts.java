package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

/** What the catalogue of major decisions must know of a case's draft, and what it found. */
public interface MajorFacts {

    /**
     * What follows from the table, and from what the case has been through, for the way on.
     *
     * @param review     whether a legal review comes next
     * @param discussion whether the heads must still discuss the draft
     */
    record Verdict(boolean review, boolean discussion) {
    }

    /** The facts of the current draft by the names that the table uses. */
    Map<String, Object> facts(long caseId);

    /**
     * Keeps what the table found together with the draft it speaks of.
     *
     * @param rows         the rows that hit, each with its outputs
     * @param tableVersion which version of the table was asked
     */
    Verdict judged(long caseId, Map<String, Object> facts, List<Map<String, Object>> rows, String tableVersion);
}
