package org.sanxiang.cases;

/** A form by which somebody checks or approves: its conclusion and opinion are kept with the case. */
public interface Opinionated {

    Enum<?> conclusion();

    /** May be null where the conclusion needs no words. */
    String opinion();
}
