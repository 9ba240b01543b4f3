package org.sanxiang.audit;

import java.util.Comparator;
import java.util.List;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Wording;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The auditor's page: the whole trail, searched and in words. */
@Controller
class TrailPage {

    private final TrailReader reader;
    private final TrailWords words;
    private final Wording wording;

    TrailPage(TrailReader reader, TrailWords words, Wording wording) {
        this.reader = reader;
        this.words = words;
        this.wording = wording;
    }

    @GetMapping("/audit")
    String show(@ModelAttribute("query") TrailQuery query, BindingResult problems, Model model) {
        boolean readable = query != null && !problems.hasErrors();
        model.addAttribute("query", readable ? query : TrailQuery.ALL);
        model.addAttribute("problems", !readable);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("actions", actions());
        model.addAttribute("rows", readable ? reader.find(query).map(words::row) : Page.empty());
        return "audit/trail";
    }

    private List<Choice> actions() {
        return reader.actions().stream().map(key -> new Choice(key, wording.action(key)))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
