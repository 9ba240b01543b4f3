package org.sanxiang.reports;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the agency did in a year, each figure counted by its own date (the table at the end of the description of the
 * procedure). Amounts are as decided, decisions that were revoked later included.
 *
 * @param legalReviewRate null where the year had no major decision
 */
record AnnualReport(int year, long filed, long penaltyDecisions, BigDecimal finesYuan,
                    BigDecimal illegalGainsConfiscatedYuan, BigDecimal demolishedM2, long majorDecisions,
                    long legalReviewRounds, Double legalReviewRate, long legalOpinions, long noPenaltyDecisions,
                    long transferred, long hearings, long closedInYear, long archivedInYear, Days filingToDecisionDays,
                    Map<String, Long> byMatter, Map<String, Long> bySource, Map<String, Long> byParty) {
}
