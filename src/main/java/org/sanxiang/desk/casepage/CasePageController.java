package org.sanxiang.desk.casepage;

import java.util.List;

import org.sanxiang.desk.Words;
import org.sanxiang.desk.casepage.Past.Excerpt;
import org.sanxiang.desk.casepage.Sections.Shown;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a case, and the parts of it that are fetched by themselves. */
@Controller
@RequestMapping("/cases/{id}")
class CasePageController {

    private final CasePages pages;
    private final Sections sections;
    private final Past past;
    private final Words words;
    private final ApplicationEventPublisher events;

    CasePageController(CasePages pages, Sections sections, Past past, Words words,
                       ApplicationEventPublisher events) {
        this.pages = pages;
        this.sections = sections;
        this.past = past;
        this.words = words;
        this.events = events;
    }

    @GetMapping
    String page(@PathVariable long id, Actor actor, Model model) {
        model.addAttribute("page", pages.of(id, actor));
        return "desk/case";
    }

    @GetMapping("/sections/{key}")
    String section(@PathVariable long id, @PathVariable String key, @RequestParam(defaultValue = "false") boolean whole, Actor actor,
                   Model model) {
        Shown shown = sections.of(id, key, actor);
        if (shown.secret()) {
            events.publishEvent(new Accessed(actor, id, "secret", words.of("section." + key)));
        }
        model.addAttribute("section", key);
        model.addAttribute("folds", whole ? shown.blocks().stream().map(block -> new Fold(List.of(block.folded()))).toList()
                : Fold.of(shown.blocks()));
        return "desk/section";
    }

    @GetMapping("/timeline")
    String timeline(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        Excerpt excerpt = past.of(id, Math.max(0, page), actor);
        if (excerpt.secret()) {
            events.publishEvent(new Accessed(actor, id, "secret", words.of("case.timeline")));
        }
        model.addAttribute("past", excerpt);
        return "desk/timeline";
    }

    @GetMapping("/picture")
    String picture(@PathVariable long id, Actor actor, Model model) {
        model.addAttribute("picture", pages.picture(id, actor));
        return "desk/picture";
    }
}
