package org.sanxiang.review;

/** 审核时点: whether the legal review comes before the party is told, after it was heard (行政处罚法 58), or both. */
public enum ReviewStage {
    AFTER_NOTICE, BEFORE_NOTICE, BOTH;

    public boolean comesBeforeNotice() {
        return this != AFTER_NOTICE;
    }
}
