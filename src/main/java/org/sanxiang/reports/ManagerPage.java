package org.sanxiang.reports;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manager's page: what is open and since when, what is overdue, how long finished cases took. */
@Controller
class ManagerPage {

    private final ManagerReports reports;
    private final BookStates books;

    ManagerPage(ManagerReports reports, BookStates books) {
        this.reports = reports;
        this.books = books;
    }

    @GetMapping("/reports")
    String show(Model model) {
        model.addAttribute("report", reports.today());
        model.addAttribute("ages", Age.values());
        model.addAttribute("books", books.now());
        return "reports/manager";
    }
}
