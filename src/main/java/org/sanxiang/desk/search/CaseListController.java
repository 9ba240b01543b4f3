package org.sanxiang.desk.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Stage;
import org.sanxiang.cases.Step;
import org.sanxiang.catalog.Matters;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases with its search. */
@Controller
class CaseListController {

    private final CaseSearch search;
    private final List<Step<?>> steps;
    private final Matters matters;
    private final Words words;

    CaseListController(CaseSearch search, List<Step<?>> steps, Matters matters, Words words) {
        this.search = search;
        this.steps = steps;
        this.matters = matters;
        this.words = words;
    }

    /** What cannot be read in a search, a date of a mistyped address for example, is simply not searched for. */
    @GetMapping("/cases")
    String list(Wanted wanted, BindingResult unreadable, @RequestParam(defaultValue = "0") int page, Actor actor,
                Model model) {
        model.addAttribute("wanted", wanted);
        Found found = search.find(wanted, page, actor);
        model.addAttribute("found", found.page());
        model.addAttribute("more", found.more());
        model.addAttribute("steps", steps());
        model.addAttribute("matters", matters.all().stream().map(one -> new Choice(one.code(), one.name())).toList());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("dates", Wanted.Dated.values());
        model.addAttribute("orders", Wanted.Order.values());
        model.addAttribute("sizes", IntStream.of(wanted.sizes())
                .mapToObj(rows -> new Choice(Integer.toString(rows), words.of("cases.rows", rows))).toList());
        return "desk/cases";
    }

    private List<Choice> steps() {
        return steps.stream().map(Step::key).distinct().map(key -> new Choice(key, words.step(key)))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
