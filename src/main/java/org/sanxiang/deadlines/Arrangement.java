package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.util.Set;

/** The State Council's arrangement of one year: days off, and weekend days that are worked instead. */
public record Arrangement(int year, Set<LocalDate> off, Set<LocalDate> makeup) {

    public Arrangement {
        off = Set.copyOf(off);
        makeup = Set.copyOf(makeup);
    }
}
