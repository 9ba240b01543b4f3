package org.sanxiang.people;

/**
 * How an officer certificate stands on a day: there is none, it is not valid yet, it is valid, it ends soon, it has ended,
 * or it has not passed the last annual review that was due.
 */
public enum CertificateState {
    NONE, COMING, VALID, ENDING, ENDED, NOT_REVIEWED;

    /** Whether its holder, or whoever names the holder, must be told. */
    public boolean calls() {
        return this != VALID;
    }
}
