package org.sanxiang.reports.tables;

import org.sanxiang.reports.Years;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 表一至表五 and the yearly account, as pages. */
@Controller
class TablePages {

    private final YearContents contents;
    private final ClosedYears closed;
    private final Years years;

    TablePages(YearContents contents, ClosedYears closed, Years years) {
        this.contents = contents;
        this.closed = closed;
        this.years = years;
    }

    /** What is no year that has begun is not asked for. */
    @GetMapping("/reports/tables")
    String tables(@RequestParam(required = false) Integer year, Model model) {
        show(years.orNow(year), model);
        model.addAttribute("report", contents.tables(years.orNow(year)));
        return "reports/tables";
    }

    @GetMapping("/reports/account")
    String account(@RequestParam(required = false) Integer year, Model model) {
        show(years.orNow(year), model);
        model.addAttribute("account", contents.account(years.orNow(year)));
        return "reports/account";
    }

    private void show(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("closed", closed.find(year).orElse(null));
    }
}
