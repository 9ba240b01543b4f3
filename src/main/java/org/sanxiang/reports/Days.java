package org.sanxiang.reports;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** From the filing to the date of the decision, in calendar days; percentiles by nearest rank. */
record Days(long min, long p50, long p90, long max, long sum) {

    /** Null where there is nothing to measure. */
    static Days of(List<AnnualReport.Penalty> penalties) {
        List<Long> days = penalties.stream()
                .map(one -> ChronoUnit.DAYS.between(one.account().filedOn(), one.decided().on())).sorted().toList();
        return days.isEmpty() ? null : new Days(days.get(0), nearestRank(days, 50), nearestRank(days, 90),
                days.get(days.size() - 1), days.stream().mapToLong(Long::longValue).sum());
    }

    private static long nearestRank(List<Long> sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
