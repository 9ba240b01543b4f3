package org.sanxiang.reports;

import java.util.SortedMap;

/** From the filing to the date of the decision, in calendar days; percentiles by nearest rank. */
record Days(long min, long p50, long p90, long max, long sum) {

    private static final int PERCENT = 100;

    /**
     * Null where there is nothing to measure.
     *
     * @param counts how many decisions took so many days
     */
    static Days of(SortedMap<Long, Long> counts) {
        return counts.isEmpty() ? null : new Days(counts.firstKey(), nearestRank(counts, 50), nearestRank(counts, 90),
                counts.lastKey(), counts.entrySet().stream().mapToLong(one -> one.getKey() * one.getValue()).sum());
    }

    private static long nearestRank(SortedMap<Long, Long> counts, int percent) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long rank = (percent * all + PERCENT - 1) / PERCENT;
        long passed = 0;
        for (var one : counts.entrySet()) {
            passed += one.getValue();
            if (passed >= rank) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("the rank is within all");
    }
}
