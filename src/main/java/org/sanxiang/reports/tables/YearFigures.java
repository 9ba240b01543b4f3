package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** All figures of a year, each by its key. */
@Component
class YearFigures {

    private final Map<String, YearFigure> all = new LinkedHashMap<>();

    YearFigures(CaseFigures cases, RegisterFigures registers, TableWords words) {
        List<YearFigure> figures = new ArrayList<>(cases.all());
        figures.addAll(registers.all());
        for (String kind : List.of("attendance", "opinion", "consultation")) {
            figures.add(new AdviserFigure("advisers." + kind, words.title("advisers." + kind), kind.toUpperCase(Locale.ROOT)));
        }
        figures.forEach(figure -> all.merge(figure.key(), figure, YearFigures::joined));
    }

    /** What cases and a register tell under one name is one figure. */
    private static YearFigure joined(YearFigure one, YearFigure other) {
        if (one instanceof CaseFigure ofCases && other instanceof RegisterFigure ofRegister) {
            return new JointFigure(ofCases, ofRegister);
        }
        throw new IllegalStateException("two figures are called " + one.key());
    }

    Collection<YearFigure> all() {
        return all.values();
    }

    /** @throws Unknown where there is no such figure */
    YearFigure of(String key) {
        if (!all.containsKey(key)) {
            throw new Unknown("rejected.unknown-figure");
        }
        return all.get(key);
    }
}
