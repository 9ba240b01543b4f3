package org.sanxiang.reports.figures;

import org.sanxiang.reports.BookStates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The managers' reports as pages; what cannot be read in an address is not asked for. */
@Controller
class ReportPages {

    private final Reports reports;
    private final Terms terms;
    private final Choices choices;
    private final BookStates books;

    ReportPages(Reports reports, Terms terms, Choices choices, BookStates books) {
        this.reports = reports;
        this.terms = terms;
        this.choices = choices;
        this.books = books;
    }

    @GetMapping("/manager")
    String dashboard(Asked asked, BindingResult unreadable, @RequestParam(defaultValue = "") String order,
                     @RequestParam(defaultValue = "") String whole, Model model) {
        return show("dashboard", asked, order, whole, model);
    }

    @GetMapping("/reports/throughput")
    String throughput(Asked asked, BindingResult unreadable, @RequestParam(defaultValue = "") String order,
                     @RequestParam(defaultValue = "") String whole, Model model) {
        return show("throughput", asked, order, whole, model);
    }

    /** @param whole key of the part of which every row is shown */
    private String show(String key, Asked asked, String order, String whole, Model model) {
        Scope scope = asked.scope(terms.today());
        model.addAttribute("report", reports.of(key, scope).sorted(order));
        model.addAttribute("scope", scope);
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices);
        model.addAttribute("order", order);
        model.addAttribute("whole", whole);
        model.addAttribute("books", books.now());
        return "reports/report";
    }
}
