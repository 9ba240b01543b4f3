package org.sanxiang.reports.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.Years;
import org.sanxiang.reports.paper.Form;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 结账: keeps what is reported of a year as it is. What changes afterwards is told beside it, with its cases, and changes
 * nothing in it.
 */
@Service
public class YearClosing {

    static final Rule YEAR_OVER = new Rule("PUB-4", "year-not-over");
    private static final String SNAPSHOT = "figures";

    private final ClosedYears closed;
    private final YearPapers papers;
    private final YearBooks books;
    private final ApplicationEventPublisher events;
    private final Years years;

    YearClosing(ClosedYears closed, YearPapers papers, YearBooks books, ApplicationEventPublisher events, Years years) {
        this.closed = closed;
        this.papers = papers;
        this.books = books;
        this.events = events;
        this.years = years;
    }

    /**
     * The file as it was kept where the year is closed, else as it is now.
     *
     * @throws Unknown where there is no such file or year, or it was not among those that were kept
     */
    public byte[] paper(String paper, int year, Form form) {
        years.demand(year);
        YearPapers.demand(paper, form);
        if (closed.find(year).isEmpty()) {
            return papers.bytes(paper, year, form);
        }
        return closed.content(year, paper + "." + form)
                .orElseThrow(() -> new Unknown("rejected.paper-not-kept", Integer.toString(year)));
    }

    /**
     * All files tell the same: they are made one after another, and none is kept where a figure has changed meanwhile.
     *
     * @throws Unknown  where there is nothing of the year
     * @throws Conflict where it is closed already, or a figure has changed
     */
    @Transactional
    public void close(int year, Actor actor) {
        YEAR_OVER.demand(years.isOver(year), Integer.toString(year));
        if (!closed.over(years.now()).contains(year)) {
            throw new Unknown("rejected.no-such-year");
        }
        closed.add(year, actor.name());
        byte[] figures = books.snapshot(year).written();
        Map<String, String> kept = new TreeMap<>();
        YearPapers.all().forEach((paper, forms) -> forms.forEach(form ->
                kept.put(paper + "." + form, keep(year, paper + "." + form, papers.bytes(paper, year, form)))));
        keep(year, SNAPSHOT, figures);
        if (!Arrays.equals(figures, books.snapshot(year).written())) {
            throw new Conflict("rejected.year-moving", Integer.toString(year));
        }
        kept.put("year", Integer.toString(year));
        events.publishEvent(new Recorded(actor, null, "", "close-year", kept));
    }

    private String keep(int year, String paper, byte[] bytes) {
        closed.keep(year, paper, bytes);
        return Bytes.sha256(bytes);
    }

    /** What has changed since; nothing where the year is not closed. */
    Supplement supplement(int year) {
        return closed.content(year, SNAPSHOT).map(written -> Supplement.between(Snapshot.read(written), books.snapshot(year),
                books.figures())).orElse(new Supplement(List.of()));
    }
}
