package org.sanxiang.review.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;

import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewers' page, the seven ones, and the text of the rules. */
@Controller
@RequestMapping("/review")
class ReviewController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);

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
    String seven(@RequestParam(required = false) Integer wanted, Model model) {
        int year = wanted == null || wanted < FIRST || wanted > LAST ? LocalDate.now(clock).getYear() : wanted;
        model.addAttribute("year", year);
        model.addAttribute("first", LocalDate.of(year, Month.JANUARY, 1));
        model.addAttribute("last", LocalDate.of(year, Month.DECEMBER, 31));
        model.addAttribute("version", rules.version());
        model.addAttribute("catalogue", seven.catalogue(year));
        model.addAttribute("loads", reviewers.loads());
        model.addAttribute("seals", seven.seals(year));
        model.addAttribute("sealings", seven.sealings(year));
        model.addAttribute("kinds", seven.kinds());
        model.addAttribute("time", TIME);
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
