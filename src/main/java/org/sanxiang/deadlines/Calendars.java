package org.sanxiang.deadlines;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** The arrangements of all years and the calendar that follows from them: as delivered, each year replaced by an import. */
@Component
public class Calendars implements CalendarInForce {

    /** That a year was imported, in Chinese local time. */
    public record Import(LocalDateTime at, String person) {
    }

    /**
     * A year that has an arrangement.
     *
     * @param imported null where it is the delivered one
     */
    public record Year(Arrangement arrangement, Import imported) {
    }

    private final DeliveredArrangements delivered;
    private final ImportedArrangements imported;
    private volatile WorkCalendar current;

    Calendars(DeliveredArrangements delivered, ImportedArrangements imported) {
        this.delivered = delivered;
        this.imported = imported;
        reload();
    }

    @Override
    public WorkCalendar current() {
        return current;
    }

    /** The latest first. */
    public List<Year> years() {
        Map<Integer, Import> imports = imported.imports();
        return arrangements().descendingMap().values().stream().map(one -> new Year(one, imports.get(one.year()))).toList();
    }

    /** Keeps an arrangement; it is in force after {@link #reload}, once the transaction has held. */
    public void keep(Arrangement arrangement, String person) {
        imported.save(arrangement, person);
    }

    /** Takes over what the table says. */
    public void reload() {
        current = WorkCalendar.of(arrangements().values());
    }

    private NavigableMap<Integer, Arrangement> arrangements() {
        NavigableMap<Integer, Arrangement> years = new TreeMap<>();
        delivered.all().forEach(one -> years.put(one.year(), one));
        imported.all().forEach(one -> years.put(one.year(), one));
        return years;
    }
}
