package org.sanxiang.reports.tables;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 表一至表五 and the yearly account, as pages. */
@Controller
class TablePages {

    private static final int FIRST_YEAR = 2000;

    private final YearContents contents;
    private final ClosedYears closed;
    private final Clock clock;

    TablePages(YearContents contents, ClosedYears closed, Clock clock) {
        this.contents = contents;
        this.closed = closed;
        this.clock = clock;
    }

    /** What is no year that has begun is not asked for. */
    @GetMapping("/reports/tables")
    String tables(@RequestParam(required = false) Integer year, Model model) {
        show(yearOr(year), model);
        model.addAttribute("report", contents.tables(yearOr(year)));
        return "reports/tables";
    }

    @GetMapping("/reports/account")
    String account(@RequestParam(required = false) Integer year, Model model) {
        show(yearOr(year), model);
        model.addAttribute("account", contents.account(yearOr(year)));
        return "reports/account";
    }

    private void show(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("closed", closed.find(year).orElse(null));
    }

    private int yearOr(Integer year) {
        int last = LocalDate.now(clock).getYear();
        return year == null || year < FIRST_YEAR || year > last ? last : year;
    }
}
