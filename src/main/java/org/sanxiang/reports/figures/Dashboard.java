package org.sanxiang.reports.figures;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/** What was done in a time, beside what was done in the time before, and by what it is told apart. */
@Component
class Dashboard implements Told {

    private static final List<Dimension> TRAITS = List.of(Dimension.UNIT, Dimension.MATTER, Dimension.SOURCE, Dimension.PARTY);

    private final Bookkeeping books;
    private final Counts counts;
    private final Headlines headlines;
    private final Breakdown breakdown;
    private final Titles titles;

    Dashboard(Bookkeeping books, Counts counts, Headlines headlines, Breakdown breakdown, Titles titles) {
        this.books = books;
        this.counts = counts;
        this.headlines = headlines;
        this.breakdown = breakdown;
        this.titles = titles;
    }

    @Override
    public String key() {
        return "dashboard";
    }

    /** What it comes to in all, and by each trait of a case, is counted at once. */
    @Override
    public Report of(Scope scope, LocalDateTime now) {
        books.catchUp();
        Cube cube = counts.cube(TRAITS, Stream.concat(Headlines.figures(), Breakdown.COUNTED.stream()).distinct().toList(), scope);
        List<Part> parts = new ArrayList<>(List.of(headlines.of(scope, cube.all(), scope.period().before(now.toLocalDate()))));
        TRAITS.forEach(trait -> parts.add(breakdown.by(trait, cube.by().getOrDefault(trait, Map.of()), scope, cube.all())));
        parts.add(breakdown.officers(scope, cube.all()));
        return new Report(key(), titles.of(key()), titles.about(scope), now, parts);
    }
}
