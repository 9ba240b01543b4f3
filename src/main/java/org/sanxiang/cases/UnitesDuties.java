package org.sanxiang.cases;

/** A form of a step whose taker may unite two duties that should be apart, for a written reason that is recorded. */
public interface UnitesDuties {

    /** Why the same person has both duties; null or blank where nothing needs it. */
    String bothDutiesBecause();
}
