package org.sanxiang.audit;

/** Told how far a verification has come. */
public interface Progress {

    /** How much there is to check: entries, and the files of cases. */
    void total(long things);

    void step();
}
