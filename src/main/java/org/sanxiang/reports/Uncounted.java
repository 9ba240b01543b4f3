package org.sanxiang.reports;

/**
 * A case of which no facts can be derived, so that its figures stand as they stood before.
 *
 * @param because the failure, for whoever looks after the system
 */
public record Uncounted(long caseId, String because) {
}
