package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.registers.Entries;
import org.sanxiang.reports.registers.Entry;
import org.sanxiang.reports.registers.Register;
import org.sanxiang.reports.registers.Registers;
import org.springframework.stereotype.Component;

/** Counts the figures of a year, and lists what stands behind them. */
@Component
class YearBooks {

    private final Bookkeeping books;
    private final YearFigures figures;
    private final YearSources sources;
    private final Entries entries;
    private final Registers registers;

    YearBooks(Bookkeeping books, YearFigures figures, YearSources sources, Entries entries, Registers registers) {
        this.books = books;
        this.figures = figures;
        this.sources = sources;
        this.entries = entries;
        this.registers = registers;
    }

    /** All figures at once; a handful of statements, whatever their number. */
    Year of(int year) {
        books.catchUp();
        List<FactGroup> groups = sources.groups(year);
        List<Entry> kept = counting(year);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        figures.all().forEach(figure -> values.put(figure.key(), value(figure, year, groups, kept)));
        return new Year(year, values, kept.stream().filter(entry -> entry.day().getYear() == year).toList());
    }

    private BigDecimal value(YearFigure figure, int year, List<FactGroup> groups, List<Entry> kept) {
        if (figure instanceof CaseFigure ofCases) {
            return ofCases.value(groups);
        }
        return figure instanceof RegisterFigure ofRegister ? ofRegister.value(kept, year)
                : BigDecimal.valueOf(sources.services(((AdviserFigure) figure).kind(), year));
    }

    /** Exactly what was counted, in the order of the days. */
    List<Behind> behind(YearFigure figure, int year) {
        books.catchUp();
        return behind(figure, year, sources.groups(year), counting(year));
    }

    /** The same for all figures. */
    Snapshot snapshot(int year) {
        books.catchUp();
        List<FactGroup> groups = sources.groups(year);
        List<Entry> kept = counting(year);
        Map<String, Map<String, Snapshot.Stood>> stood = new TreeMap<>();
        figures.all().forEach(figure -> stood.put(figure.key(), Snapshot.stood(behind(figure, year, groups, kept))));
        return new Snapshot(stood);
    }

    /** @throws org.sanxiang.kernel.Unknown where there is no such figure */
    YearFigure figure(String key) {
        return figures.of(key);
    }

    List<YearFigure> figures() {
        return List.copyOf(figures.all());
    }

    private List<Behind> behind(YearFigure figure, int year, List<FactGroup> groups, List<Entry> kept) {
        if (figure instanceof CaseFigure ofCases) {
            return sources.behind(ofCases, year, ofCases.of(groups));
        }
        if (figure instanceof RegisterFigure ofRegister) {
            return ofRegister.of(kept, year).stream().map(entry -> behind(ofRegister, entry)).toList();
        }
        return sources.advised(((AdviserFigure) figure).kind(), year);
    }

    private List<Entry> counting(int year) {
        return entries.counting(MonthDay.of(12, 31).atYear(year));
    }

    private Behind behind(RegisterFigure figure, Entry entry) {
        Register register = registers.of(figure.register());
        String said = register.fields().stream().filter(field -> !field.isDay() && entry.values().containsKey(field.key()))
                .map(field -> field.name() + "：" + field.shown(entry.text(field.key()))).collect(Collectors.joining("；"));
        return new Behind("entry-" + entry.id(), "/registers/" + register.key() + "?year=" + entry.day().getYear() + "#entry-" + entry.id(),
                "", register.name(), said, entry.day(), figure.share().apply(entry));
    }
}
