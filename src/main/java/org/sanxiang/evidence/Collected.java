package org.sanxiang.evidence;

/** What has been collected in a case. */
public record Collected(int items, int records, boolean orderServed, boolean reinspectedAfterOrder, boolean recordings) {
}
