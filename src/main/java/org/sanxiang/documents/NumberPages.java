package org.sanxiang.documents;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.people.Agency;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of numbers: which were drawn, for what, and which are void. */
@Controller
class NumberPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);

    private final NumberBook book;
    private final NumberVoiding voiding;
    private final NumberPatterns patterns;
    private final Agency agency;
    private final MessageSource messages;

    NumberPages(NumberBook book, NumberVoiding voiding, NumberPatterns patterns, Agency agency, MessageSource messages) {
        this.book = book;
        this.voiding = voiding;
        this.patterns = patterns;
        this.agency = agency;
        this.messages = messages;
    }

    /** @param year 0 for the current one */
    @GetMapping("/numbers")
    ModelAndView show(@RequestParam(defaultValue = "") String body, @RequestParam(defaultValue = "decision") String kind,
                      @RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = "newest") String order,
                      @RequestParam(defaultValue = "0") int page, Actor actor) {
        String ofBody = body.isEmpty() ? agency.bodies().iterator().next().code() : body;
        int ofYear = year == 0 ? book.thisYear() : year;
        Page<RegisteredNumber> numbers = book.page(ofBody, kind, ofYear, !order.equals("oldest"), page);
        return new ModelAndView("documents/numbers").addObject("bodies", agency.bodies().stream()
                        .map(one -> new Choice(one.code(), one.name())).toList()).addObject("kinds", patterns.kinds())
                .addObject("body", ofBody).addObject("kind", kind).addObject("year", ofYear).addObject("order", order)
                .addObject("time", TIME).addObject("numbers", numbers)
                .addObject("strikable", numbers.filter(number -> voiding.offers(number, actor)).map(RegisteredNumber::id).toSet());
    }

    @PostMapping("/numbers/{id}/void")
    String strike(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor actor,
                  RedirectAttributes flash) {
        voiding.strike(id, reason, actor);
        RegisteredNumber number = book.find(id).orElseThrow();
        flash.addFlashAttribute("done", messages.getMessage("number.voided", new Object[] {number.text()},
                Locale.SIMPLIFIED_CHINESE));
        flash.addAttribute("body", number.body());
        flash.addAttribute("kind", number.kind());
        return "redirect:/numbers";
    }
}
