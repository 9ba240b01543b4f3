/** 法制审核台账: every round of every subject, as a list and as a workbook. */
package org.sanxiang.review.ledger;
