package org.sanxiang.review.desk;

/**
 * What a reviewer carries, and has done in the last twelve months.
 *
 * @param days working days that the rounds took on average; null where none was concluded
 */
record Load(String reviewer, String unit, boolean qualified, String since, long waiting, long rounds, Double days) {
}
