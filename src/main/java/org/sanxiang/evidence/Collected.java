package org.sanxiang.evidence;

/**
 * How far the collecting in a case has come.
 *
 * @param items                 items of evidence, without those that a review found unfit
 * @param records               records of inspections and interviews
 * @param orderServed           whether an order to correct was served
 * @param reinspectedAfterOrder whether it was checked after an order to correct was served
 * @param recordings            whether there is a recording in sound or pictures
 * @param unreviewed            items from monitoring devices that nobody has reviewed (行政处罚法 41)
 */
public record Collected(int items, int records, boolean orderServed, boolean reinspectedAfterOrder, boolean recordings,
                        int unreviewed) {
}
