package org.sanxiang.reports.tables;

import java.nio.charset.StandardCharsets;

import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.paper.Form;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 结账: which years are closed, what was kept of each, and what has changed since. */
@Controller
@RequestMapping("/reports/years")
class YearPages {

    private final YearClosing closing;
    private final YearView view;
    private final TableWords words;
    private final HandedOut papers;

    YearPages(YearClosing closing, YearView view, TableWords words, HandedOut papers) {
        this.closing = closing;
        this.view = view;
        this.words = words;
        this.papers = papers;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAllAttributes(view.all(actor));
        return "reports/years";
    }

    @GetMapping("/{year}")
    String one(@PathVariable int year, Actor actor, Model model) {
        model.addAllAttributes(view.of(year, actor));
        return "reports/closed-year";
    }

    @PostMapping("/{year}/close")
    String close(@PathVariable int year, @RequestParam(defaultValue = "false") boolean confirmed, Actor actor,
                 RedirectAttributes flash) {
        if (!confirmed) {
            flash.addFlashAttribute("wrong", words.word("years.not-confirmed", Integer.toString(year)));
            return "redirect:/reports/years";
        }
        closing.close(year, actor);
        flash.addFlashAttribute("done", words.word("years.closed-now", Integer.toString(year)));
        return "redirect:/reports/years/" + year;
    }

    @GetMapping("/{year}/{paper}/{form}")
    ResponseEntity<byte[]> paper(@PathVariable int year, @PathVariable String paper, @PathVariable Form form, Actor actor) {
        HandedOut.Paper taken = papers.of(paper, year, form, actor);
        return ResponseEntity.ok().contentType(form.type()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                .attachment().filename(taken.name() + "." + form, StandardCharsets.UTF_8).build().toString()).body(taken.content());
    }
}
