package org.sanxiang.audit;

import java.util.List;

/**
 * An entry in words.
 *
 * @param caseId  null where it concerns no case
 * @param file    the case's number, or how it is known before it has one
 * @param rule    id of the rule that refused; empty where none did
 * @param article the rule's article; empty where there is none
 */
record TrailRow(String at, String person, String account, String origin, Long caseId, String file, Kind kind,
                String action, List<Line> stated, String rule, String article, String place, String hash) {

    /**
     * One thing that was stated.
     *
     * @param before what was stated when the same was done before; null where that was nothing, or the same
     */
    record Line(String label, String text, String before) {
    }

    private static final int AT_ONCE = 3;

    /** What is shown at once. */
    public List<Line> first() {
        return stated.subList(0, Math.min(AT_ONCE, stated.size()));
    }

    /** What is shown when asked for. */
    public List<Line> more() {
        return stated.subList(first().size(), stated.size());
    }
}
