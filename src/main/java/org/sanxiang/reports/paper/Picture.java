package org.sanxiang.reports.paper;

import java.util.List;

/**
 * A picture of what a table says.
 *
 * @param drawn  SVG, as a page shows it
 * @param sheets the same for paper; more than one where it is too wide for a sheet, so that a page shows it in a frame of its own
 */
public record Picture(String drawn, List<String> sheets) {

    /** One that goes on a sheet as it is. */
    public static Picture small(String drawn) {
        return new Picture(drawn, List.of(drawn));
    }

    public boolean isLarge() {
        return sheets.size() > 1;
    }
}
