package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of those that stand behind a figure.
 *
 * @param id     by which it is known again
 * @param link   where it is shown
 * @param number of the case; empty where there is none
 * @param name   the party, or what an entry is about
 * @param what   the matter, or what an entry says
 * @param share  what it adds
 */
record Behind(String id, String link, String number, String name, String what, LocalDate on, BigDecimal share) {
}
