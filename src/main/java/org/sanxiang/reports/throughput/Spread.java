package org.sanxiang.reports.throughput;

/**
 * How a measure is spread over many. Percentiles are by nearest rank: of n values in order the one at place ⌈n·p/100⌉, so that
 * each is a value that really occurred.
 */
record Spread(long count, long median, long p90, long p99, long longest) {

    static final Spread NONE = new Spread(0, 0, 0, 0, 0);
}
