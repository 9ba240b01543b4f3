package org.sanxiang.reports.tables;

import java.math.BigDecimal;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.Years;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands behind a figure of a year: exactly what was counted. Names of parties are in it, so it is recorded who looked. */
@Controller
class BehindPages {

    private static final String HERE = "/reports/tables/behind";
    private static final int ROWS = 50;

    private final YearBooks books;
    private final Years years;
    private final RecusedFrom recused;
    private final Amounts amounts;
    private final ApplicationEventPublisher events;

    BehindPages(YearBooks books, Years years, RecusedFrom recused, Amounts amounts, ApplicationEventPublisher events) {
        this.books = books;
        this.years = years;
        this.recused = recused;
        this.amounts = amounts;
        this.events = events;
    }

    static String address(String figure, int year) {
        return UriComponentsBuilder.fromPath(HERE).queryParam("year", year).queryParam("figure", figure).build().toUriString();
    }

    /** Of what was decided in the name of one body. */
    static String address(String figure, int year, String body) {
        return UriComponentsBuilder.fromUriString(address(figure, year)).queryParam("body", body).build().toUriString();
    }

    @GetMapping(HERE)
    String list(@RequestParam int year, @RequestParam String figure, @RequestParam(defaultValue = "") String body,
                @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        years.demand(year);
        YearFigure wanted = books.figure(figure);
        events.publishEvent(new Accessed(actor, null, "figure", wanted.title() + " " + year));
        PageRequest asked = PageRequest.of(Math.max(0, page), ROWS);
        YearBooks.Listed listed = body.isEmpty() ? books.listed(wanted, year, asked) : books.listed(wanted, year, body, asked);
        model.addAttribute("figure", wanted);
        model.addAttribute("year", year);
        model.addAttribute("body", body.isEmpty() ? "" : books.nameOf(body));
        model.addAttribute("note", amounts.note(wanted));
        model.addAttribute("heading", amounts.heading(wanted));
        model.addAttribute("shares", (Shares) one -> amounts.of(wanted, one));
        model.addAttribute("sum", amounts.of(wanted, listed.sum()));
        model.addAttribute("found", new PageImpl<>(recused.shown(listed.rows(), actor), asked, listed.count()));
        return "reports/behind";
    }

    /** What a row adds, in the unit of the figure. */
    interface Shares {

        BigDecimal of(BigDecimal share);
    }
}
