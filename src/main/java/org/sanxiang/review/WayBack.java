package org.sanxiang.review;

/** The step to which an opinion on the procedure sends the handlers back. */
public enum WayBack {
    INVESTIGATE("investigate"), NOTIFY("notify"), HEARING("hearing"), RECHECK("recheck");

    private final String outcome;

    WayBack(String outcome) {
        this.outcome = outcome;
    }

    /** The name that routes the process. */
    public String outcome() {
        return outcome;
    }
}
