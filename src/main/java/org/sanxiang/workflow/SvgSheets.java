package org.sanxiang.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a drawing into pieces that go on sheets of paper side by side.
 *
 * @param whole the drawing
 * @param solid what is not to be cut through
 */
record SvgSheets(SvgFrame whole, List<SvgFrame> solid) {

    /** How far back from the widest piece a better place for the cut is looked for, in parts of the piece. */
    private static final double BACK = 0.4;

    /** @param wide of what width the pieces are: the last one too, although the drawing may end before it */
    List<SvgFrame> of(int wide) {
        List<SvgFrame> sheets = new ArrayList<>();
        double left = whole.left();
        while (left + wide < whole.right()) {
            double cut = cut(left, wide);
            sheets.add(whole.between(left, cut));
            left = cut;
        }
        sheets.add(whole.between(left, whole.right()));
        return sheets;
    }

    /** The farthest line that cuts through nothing; where there is none, the farthest. */
    private double cut(double left, int wide) {
        for (double x = left + wide; x > left + wide * BACK; x--) {
            double line = x;
            if (solid.stream().noneMatch(one -> one.isCutAt(line))) {
                return x;
            }
        }
        return left + wide;
    }
}
