package org.sanxiang.review;

/** What is reviewed: the reviewers' ledger counts every round of each (法制审核台账). */
public enum SubjectKind {
    PENALTY, PERMIT, COERCION, CONTRACT, NORMATIVE_DOCUMENT, PERSONNEL, MEETING_TOPIC, MAJOR_DECISION, OTHER
}
