package org.sanxiang.reports;

import java.util.Locale;

import org.sanxiang.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manager's page: what is open and since when, what is overdue, what has ended. */
@Controller
class ManagerPage {

    private final ManagerReports reports;
    private final Recusals recusals;
    private final BookStates books;
    private final MessageSource messages;

    ManagerPage(ManagerReports reports, Recusals recusals, BookStates books, MessageSource messages) {
        this.reports = reports;
        this.recusals = recusals;
        this.books = books;
        this.messages = messages;
    }

    @GetMapping("/reports")
    String show(Actor actor, Model model) {
        model.addAttribute("report", reports.today().closed(recusals.of(actor).keySet(),
                messages.getMessage("list.recused", null, Locale.SIMPLIFIED_CHINESE)));
        model.addAttribute("ages", Age.values());
        model.addAttribute("books", books.now());
        return "reports/manager";
    }
}
