package org.sanxiang.reports.paper;

import java.math.BigDecimal;

/**
 * A number or a text of a report.
 *
 * @param text   as people read it
 * @param number what machines read and tables are ordered by; null where it is no number
 * @param link   the list of exactly what stands behind it; null where there is none
 */
public record Cell(String text, BigDecimal number, String link) {

    public static Cell text(String text) {
        return new Cell(text, null, null);
    }

    public static Cell number(String text, long number, String link) {
        return new Cell(text, BigDecimal.valueOf(number), link);
    }

    /** Nothing lies behind it. */
    public static Cell none() {
        return text("—");
    }

    public Cell to(String address) {
        return new Cell(text, number, address);
    }
}
