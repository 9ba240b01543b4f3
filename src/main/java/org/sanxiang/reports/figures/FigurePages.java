package org.sanxiang.reports.figures;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.Bookkeeping;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind a figure: exactly the rows that were counted. Names of parties are in it, so it is recorded who looked. */
@Controller
class FigurePages {

    private static final int ROWS = 50;

    private final Bookkeeping books;
    private final FigureLists lists;
    private final Terms terms;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;

    FigurePages(Bookkeeping books, FigureLists lists, Terms terms, CaseAccess access, ApplicationEventPublisher events) {
        this.books = books;
        this.lists = lists;
        this.terms = terms;
        this.access = access;
        this.events = events;
    }

    @GetMapping(Scope.LIST)
    String list(@RequestParam Figure figure, Asked asked, BindingResult unreadable, @RequestParam(defaultValue = "0") int page,
                Actor actor, Model model) {
        Scope scope = asked.scope(terms.today());
        books.catchUp();
        PageRequest wanted = PageRequest.of(Math.max(0, page), ROWS);
        FigureLists.Shown shown = lists.of(figure, scope, viewer(actor), wanted);
        events.publishEvent(new Accessed(actor, null, "figure", shown.report().title() + " " + shown.report().about()));
        model.addAttribute("report", shown.report());
        model.addAttribute("scope", scope);
        model.addAttribute("found", new PageImpl<>(shown.report().parts().get(0).table().rows(), wanted, shown.rows()));
        return "reports/list";
    }

    /** Whoever only looks on sees every case; to others that from which they are recused is closed (行政处罚法 43). */
    private long viewer(Actor actor) {
        return access.reaches(actor, "case.read").isEmpty() ? 0 : actor.personId();
    }
}
