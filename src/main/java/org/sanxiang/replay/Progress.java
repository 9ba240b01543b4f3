package org.sanxiang.replay;

/** Hears how far a replay has come. */
public interface Progress {

    /** @param acts how many acts there will be */
    void total(long acts);

    void step();
}
