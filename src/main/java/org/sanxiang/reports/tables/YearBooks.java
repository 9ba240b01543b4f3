package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sanxiang.reports.Bookkeeping;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Counts the figures of a year, and lists what stands behind them. */
@Component
class YearBooks {

    /**
     * Some of those that stand behind a figure.
     *
     * @param count of all that stand there
     * @param sum   what all of them come to
     */
    record Listed(List<Behind> rows, long count, BigDecimal sum) {
    }

    private final Bookkeeping books;
    private final YearFigures figures;
    private final YearSources sources;
    private final BehindFigures behind;
    private final DecidingBodies bodies;

    YearBooks(Bookkeeping books, YearFigures figures, YearSources sources, BehindFigures behind, DecidingBodies bodies) {
        this.books = books;
        this.figures = figures;
        this.sources = sources;
        this.behind = behind;
        this.bodies = bodies;
    }

    /** All figures at once; a handful of statements, whatever their number. */
    Year of(int year) {
        Told told = told(year);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        figures.all().forEach(figure -> values.put(figure.key(), value(figure, told)));
        return new Year(year, values, told.entriesOfYear(), bodies.inOrder(told.bodies(bodies)).stream()
                .map(body -> ofBody(body, told.of(body, bodies))).toList());
    }

    private Year.OfBody ofBody(String body, Told told) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        figures.all().stream().filter(YearFigure::isByBody).forEach(figure -> values.put(figure.key(), value(figure, told)));
        return new Year.OfBody(body, values);
    }

    private BigDecimal value(YearFigure figure, Told told) {
        if (figure instanceof CaseFigure ofCases) {
            return ofCases.value(told.groups());
        }
        if (figure instanceof RegisterFigure ofRegister) {
            return ofRegister.value(told.entries(), told.year());
        }
        return figure instanceof JointFigure joint ? value(joint.ofCases(), told).add(value(joint.ofRegister(), told))
                : BigDecimal.valueOf(sources.services(((AdviserFigure) figure).kind(), told.year()));
    }

    /** A page of exactly what was counted, in the order of the days. */
    Listed listed(YearFigure figure, int year, PageRequest page) {
        return listed(figure, told(year), page);
    }

    /** Of that what was decided in the name of one body. */
    Listed listed(YearFigure figure, int year, String body, PageRequest page) {
        return listed(figure, told(year).of(body, bodies), page);
    }

    private Listed listed(YearFigure figure, Told told, PageRequest page) {
        return new Listed(behind.page(figure, told, page), behind.count(figure, told), value(figure, told));
    }

    String nameOf(String body) {
        return bodies.name(body);
    }

    /** The same for all figures. */
    Snapshot snapshot(int year) {
        Told told = told(year);
        Map<String, Map<String, Snapshot.Stood>> stood = new TreeMap<>();
        figures.all().forEach(figure -> stood.put(figure.key(), Snapshot.stood(behind.all(figure, told))));
        return new Snapshot(stood);
    }

    /** @throws org.sanxiang.kernel.Unknown where there is no such figure */
    YearFigure figure(String key) {
        return figures.of(key);
    }

    List<YearFigure> figures() {
        return List.copyOf(figures.all());
    }

    private Told told(int year) {
        books.catchUp();
        return behind.told(year);
    }
}
