package org.sanxiang.reports.throughput;

import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.paper.Cell;
import org.springframework.stereotype.Component;

/** How what a measure says is written. */
@Component
class Spans {

    private final Cells cells;

    Spans(Cells cells) {
        this.cells = cells;
    }

    Cell cell(long seconds, String link) {
        return cells.time(seconds, link);
    }

    /** A value of a spread; of nothing there is none. */
    Cell cell(Measure measure, Spread spread, long value, String link) {
        if (spread.count() == 0) {
            return Cell.none();
        }
        return measure == Measure.WORKING_DAYS ? Cell.number(Long.toString(value), value, link) : cell(value, link);
    }
}
