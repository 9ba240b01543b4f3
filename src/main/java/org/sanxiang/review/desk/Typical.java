package org.sanxiang.review.desk;

/** How often a kind of problem was found in the last twelve months, and in how many cases. */
record Typical(String kind, String name, long times, long cases) {
}
