package org.sanxiang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A drawing that is wider than a sheet of paper. */
class SvgSheetsTests {

    private static final SvgFrame WHOLE = new SvgFrame(0, 0, 1000, 300);

    @Test
    void what_goes_on_one_sheet_is_not_cut() {
        assertThat(new SvgSheets(WHOLE, List.of()).of(1000)).containsExactly(WHOLE);
    }

    @Test
    void a_cut_goes_through_no_element_and_as_far_as_it_can() {
        List<SvgFrame> sheets = new SvgSheets(WHOLE, List.of(box(300, 420), box(410, 520), box(700, 790))).of(450);
        assertThat(sheets).containsExactly(WHOLE.between(0, 300), WHOLE.between(300, 700), WHOLE.between(700, 1000));
    }

    @Test
    void where_there_is_no_gap_the_cut_goes_through() {
        assertThat(new SvgSheets(WHOLE, List.of(box(10, 990))).of(600))
                .containsExactly(WHOLE.between(0, 600), WHOLE.between(600, 1000));
    }

    private static SvgFrame box(double left, double right) {
        return new SvgFrame(left, 100, right, 180);
    }
}
