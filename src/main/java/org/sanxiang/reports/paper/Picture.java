package org.sanxiang.reports.paper;

import java.util.List;
import java.util.function.Supplier;

/**
 * A picture of what a table says.
 *
 * @param drawn SVG, as a page shows it
 * @param large whether it is wider than a sheet of paper, so that a page shows it in a frame of its own
 * @param paper draws the same for paper, which is seldom asked for
 */
public record Picture(String drawn, boolean large, Supplier<List<String>> paper) {

    /** One that goes on a sheet as it is. */
    public static Picture small(String drawn) {
        return new Picture(drawn, false, () -> List.of(drawn));
    }

    /** SVG for one sheet of paper after the other. */
    public List<String> sheets() {
        return paper.get();
    }
}
