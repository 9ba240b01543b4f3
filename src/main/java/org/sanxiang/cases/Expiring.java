package org.sanxiang.cases;

/** Something that is kept for a time only; the daily round has it thrown away when its time is over. */
public interface Expiring {

    void sweep();
}
