package org.sanxiang.audit;

/**
 * A part of the trail that is checked as it stood at one moment, beside others.
 *
 * @param after the name of the chain before the first
 * @param last  the name of the last chain
 */
record Stretch(String after, String last) {
}
