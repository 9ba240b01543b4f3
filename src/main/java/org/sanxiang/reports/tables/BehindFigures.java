package org.sanxiang.reports.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the cases and the registers know of a year, and what of it stands behind a figure, in the order of the days. */
@Component
class BehindFigures {

    private final YearSources sources;
    private final YearEntries entries;

    BehindFigures(YearSources sources, YearEntries entries) {
        this.sources = sources;
        this.entries = entries;
    }

    Told told(int year) {
        return new Told(year, sources.groups(year), entries.counting(year));
    }

    /** Exactly what was counted. */
    List<Behind> all(YearFigure figure, Told told) {
        return first(figure, told, Long.MAX_VALUE);
    }

    /** A page of the same; of cases, of which there may be very many, no more than that is read. */
    List<Behind> page(YearFigure figure, Told told, PageRequest page) {
        return figure instanceof CaseFigure ofCases
                ? sources.behind(ofCases, told.year(), ofCases.of(told.groups()), page.getPageSize(), page.getOffset())
                : first(figure, told, page.getOffset() + page.getPageSize()).stream()
                        .skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    /** How many they are. */
    long count(YearFigure figure, Told told) {
        if (figure instanceof CaseFigure ofCases) {
            return sources.count(ofCases, told.year(), ofCases.of(told.groups()));
        }
        return figure instanceof JointFigure joint ? count(joint.ofCases(), told) + count(joint.ofRegister(), told)
                : all(figure, told).size();
    }

    /** At least so many of the first; of what is entered by hand all. */
    private List<Behind> first(YearFigure figure, Told told, long most) {
        if (figure instanceof CaseFigure ofCases) {
            return sources.behind(ofCases, told.year(), ofCases.of(told.groups()), most, 0);
        }
        if (figure instanceof RegisterFigure ofRegister) {
            return entries.behind(ofRegister, ofRegister.of(told.entries(), told.year()));
        }
        return figure instanceof JointFigure joint
                ? Stream.of(joint.ofCases(), joint.ofRegister()).flatMap(part -> first(part, told, most).stream())
                        .sorted(Comparator.comparing(Behind::on)).toList()
                : sources.advised(((AdviserFigure) figure).kind(), told.year());
    }
}
