package org.sanxiang.reports.tables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Scope;
import org.sanxiang.reports.tables.ClosedYears.Closed;
import org.springframework.stereotype.Component;

/** What the pages of closed years show. */
@Component
class YearView {

    private final ClosedYears closed;
    private final ReadSupplements supplements;
    private final Amounts amounts;
    private final AccessTable access;
    private final Clock clock;

    YearView(ClosedYears closed, ReadSupplements supplements, Amounts amounts, AccessTable access, Clock clock) {
        this.closed = closed;
        this.supplements = supplements;
        this.amounts = amounts;
        this.access = access;
        this.clock = clock;
    }

    Map<String, Object> all(Actor actor) {
        List<Closed> years = closed.all();
        List<Integer> open = closed.over(LocalDate.now(clock).getYear()).stream()
                .filter(year -> years.stream().noneMatch(one -> one.year() == year)).toList();
        return Map.of("years", years, "open", open, "closes",
                access.scope(actor.allRoles(), "year.close") != Scope.NONE);
    }

    /** @throws Unknown where the year is not closed */
    Map<String, Object> of(int year, Actor actor) {
        Closed one = closed.find(year).orElseThrow(() -> new Unknown("rejected.year-not-closed", Integer.toString(year)));
        return Map.of("closed", one, "papers", closed.papers(year), "forms", YearPapers.all(),
                "supplement", supplements.of(year, actor), "amounts", amounts, "today", LocalDate.now(clock));
    }
}
