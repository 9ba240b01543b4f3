package org.sanxiang.cases;

/** Kind of party; a sole trader counts as an individual for thresholds and ranges and carries a credit code. */
public enum PartyKind {
    INDIVIDUAL, SOLE_TRADER, ORGANISATION;

    public boolean countsAsIndividual() {
        return this != ORGANISATION;
    }

    /** Whether the party is identified by a unified social credit code (GB 32100), not by an identity number. */
    public boolean hasCreditCode() {
        return this != INDIVIDUAL;
    }
}
