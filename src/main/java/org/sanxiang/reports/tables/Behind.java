package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of those that stand behind a figure.
 *
 * @param id     by which it is known again
 * @param link   where it is shown; empty where that is closed to whoever looks
 * @param number of the case; empty where there is none
 * @param name   the party, or what an entry is about
 * @param what   the matter, or what an entry says
 * @param share  what it adds
 */
record Behind(String id, String link, String number, String name, String what, LocalDate on, BigDecimal share) {

    /** The same for somebody to whom it is closed: it counts, but whom it concerns is not said. */
    Behind closed(String said) {
        return new Behind(id, "", number, said, what, on, share);
    }
}
