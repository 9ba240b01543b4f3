package org.sanxiang.walk;

import java.time.LocalDate;

/** What the law says of every case at every time, asked of what is stored and not of the rules of the program. */
interface Invariant {

    /**
     * @param before the case before the last act; the same as {@code after} where nothing was done
     * @throws AssertionError where it does not hold
     */
    void holds(CaseRows before, CaseRows after, LocalDate today);
}
