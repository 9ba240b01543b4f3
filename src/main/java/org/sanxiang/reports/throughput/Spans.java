package org.sanxiang.reports.throughput;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.sanxiang.reports.Durations;
import org.sanxiang.reports.paper.Cell;
import org.springframework.stereotype.Component;

/** How a length of time is written: in words for people, in days for machines. */
@Component
class Spans {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Durations durations;

    Spans(Durations durations) {
        this.durations = durations;
    }

    Cell cell(long seconds, String link) {
        return new Cell(seconds == 0 ? "0" : durations.words(seconds), BigDecimal.valueOf(seconds).divide(DAY, 2, RoundingMode.HALF_UP), link);
    }

    /** A value of a spread; of nothing there is none. */
    Cell cell(Measure measure, Spread spread, long value, String link) {
        if (spread.count() == 0) {
            return Cell.none();
        }
        return measure == Measure.WORKING_DAYS ? Cell.number(Long.toString(value), value, link) : cell(value, link);
    }
}
