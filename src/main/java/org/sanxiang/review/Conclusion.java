package org.sanxiang.review;

/** What a legal review can conclude (118号, 行政处罚法 58). */
public enum Conclusion {
    AGREED, CORRECT, INVESTIGATE, PROCEDURE, DISAGREED;

    /** The name that routes the process. */
    public String outcome() {
        return name().toLowerCase();
    }
}
