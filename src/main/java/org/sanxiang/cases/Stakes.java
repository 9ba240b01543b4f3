package org.sanxiang.cases;

/** Told by the procedure: what is at stake in a case, by the draft, or by the proposal while there is none. */
public interface Stakes {

    Stake of(long caseId);
}
