package org.sanxiang.review.desk;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reviewers' page, the seven ones, and the text of the rules. */
@Controller
@RequestMapping("/review")
class ReviewController {

    private final ReviewWork work;
    private final Reviewers reviewers;
    private final SevenOnes seven;
    private final ReviewRules rules;
    private final Clock clock;

    ReviewController(ReviewWork work, Reviewers reviewers, SevenOnes seven, ReviewRules rules, Clock clock) {
        this.work = work;
        this.reviewers = reviewers;
        this.seven = seven;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String desk(Model model) {
        model.addAttribute("queue", work.queue());
        model.addAttribute("loads", reviewers.loads());
        model.addAttribute("typical", work.typical());
        model.addAttribute("since", work.aYearAgo());
        return "review/desk";
    }

    @GetMapping("/seven")
    String seven(Model model) {
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("year", year);
        model.addAttribute("version", rules.version());
        model.addAttribute("catalogue", seven.catalogue(year));
        model.addAttribute("loads", reviewers.loads());
        model.addAttribute("seals", seven.seals());
        model.addAttribute("papers", seven.papers(year));
        return "review/seven";
    }

    @GetMapping("/rules")
    String rules(Model model) {
        model.addAttribute("version", rules.version());
        model.addAttribute("lines", rules.lines());
        return "review/rules";
    }
}
