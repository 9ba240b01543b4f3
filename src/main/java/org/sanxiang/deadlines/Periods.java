package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.deadlines.Period.Unit;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The periods of {@code config/periods.csv}, each with its article, counted in the working-day calendar. */
@Component
public class Periods {

    private record Line(Period period, String source) {
    }

    private final Map<String, Line> periods;
    private final CalendarInForce calendar;

    @Autowired
    Periods(ConfigFiles config, CalendarInForce calendar) {
        this(config.table("periods.csv").stream().collect(Collectors.toMap(row -> row.get("period"), Periods::line)),
                calendar);
    }

    private Periods(Map<String, Line> periods, CalendarInForce calendar) {
        this.periods = periods;
        this.calendar = calendar;
    }

    /** The same periods, counted in another calendar. */
    public Periods in(WorkCalendar other) {
        return new Periods(periods, () -> other);
    }

    private static Line line(CSVRecord row) {
        return new Line(new Period(Integer.parseInt(row.get("length")), Unit.valueOf(row.get("unit")),
                Boolean.parseBoolean(row.get("roll"))), row.get("source"));
    }

    private Line find(String name) {
        Line line = periods.get(name);
        if (line == null) {
            throw new IllegalArgumentException("no such period in config/periods.csv: " + name);
        }
        return line;
    }

    /** @param name the period's name in {@code config/periods.csv}, for example {@code hearing-request} */
    public Period period(String name) {
        return find(name).period();
    }

    /** The article that the named period rests on, as the table says it. */
    public String source(String name) {
        return find(name).source();
    }

    /** The last day of the named period; the day of {@code start} does not count. */
    public LocalDate due(LocalDate start, String name) {
        return deadline(start, name).due();
    }

    /**
     * The last day of a named period that runs from {@code start}; where {@code hindrance} ended only after it was over,
     * the period runs again from that day.
     */
    public LocalDate due(LocalDate start, LocalDate hindrance, String name) {
        return deadline(start, hindrance, name).due();
    }

    public Deadline deadline(LocalDate start, String name) {
        return deadline(start.atStartOfDay(), name, Ledger.EMPTY);
    }

    /** As {@link #due(LocalDate, LocalDate, String)}. */
    public Deadline deadline(LocalDate start, LocalDate hindrance, String name) {
        Deadline deadline = deadline(start, name);
        return deadline.isOverOn(hindrance) ? deadline(hindrance, name) : deadline;
    }

    /** @param start the moment from which hours run; for all other units its day */
    public Deadline deadline(LocalDateTime start, String name, Ledger ledger) {
        return Deadline.of(calendar.current(), start, period(name), ledger);
    }

    public WorkCalendar calendar() {
        return calendar.current();
    }
}
