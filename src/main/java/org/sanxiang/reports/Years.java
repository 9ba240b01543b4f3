package org.sanxiang.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** The years of which something can be reported: those that have begun, from the first on that anybody asks for. */
@Component
public class Years {

    public static final int FIRST = 2000;

    private final Clock clock;

    public Years(Clock clock) {
        this.clock = clock;
    }

    public int now() {
        return LocalDate.now(clock).getYear();
    }

    public boolean isOver(int year) {
        return year < now();
    }

    /** @throws Unknown where it is none of them */
    public void demand(int year) {
        if (!isOne(year)) {
            throw new Unknown("rejected.no-such-year");
        }
    }

    /** The year that is asked for where it is one of them, else this one. */
    public int orNow(Integer asked) {
        return asked != null && isOne(asked) ? asked : now();
    }

    private boolean isOne(int year) {
        return year >= FIRST && year <= now();
    }

    /** To when a year counts: to its end, or to this morning while it lasts; so it reads the same whenever it is printed. */
    public LocalDateTime counted(int year) {
        LocalDate end = LocalDate.of(year, 1, 1).plusYears(1);
        LocalDate today = LocalDate.now(clock);
        return (end.isAfter(today) ? today : end).atStartOfDay();
    }
}
