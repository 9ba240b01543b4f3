package org.sanxiang.reports.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/** What was done in a time, beside what was done in the time before, and by what it is told apart. */
@Component
class Dashboard implements Told {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.UNIT, Dimension.MATTER, Dimension.SOURCE,
            Dimension.PARTY, Dimension.OFFICER);

    private final Bookkeeping books;
    private final Headlines headlines;
    private final Breakdown breakdown;
    private final Titles titles;
    private final Clock clock;

    Dashboard(Bookkeeping books, Headlines headlines, Breakdown breakdown, Titles titles, Clock clock) {
        this.books = books;
        this.headlines = headlines;
        this.breakdown = breakdown;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "dashboard";
    }

    @Override
    public Report of(Scope scope) {
        books.catchUp();
        List<Part> parts = new ArrayList<>();
        parts.add(headlines.of(scope, scope.period().before(LocalDate.now(clock))));
        Map<Figure, Tally> all = breakdown.all(scope);
        DIMENSIONS.forEach(dimension -> parts.add(breakdown.by(dimension, scope, all)));
        return new Report(key(), titles.of(key()), titles.about(scope), LocalDateTime.now(clock), parts);
    }
}
