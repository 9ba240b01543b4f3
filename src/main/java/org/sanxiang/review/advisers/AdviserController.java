package org.sanxiang.review.advisers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;

import jakarta.validation.Valid;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import static java.util.Locale.SIMPLIFIED_CHINESE;

/** The page of the advisers: their register, their three counts of a year, and what is entered by hand. */
@Controller
@RequestMapping("/review/advisers")
class AdviserController {

    private final Advising advising;
    private final Uploads uploads;
    private final MessageSource messages;
    private final Clock clock;

    AdviserController(Advising advising, Uploads uploads, MessageSource messages, Clock clock) {
        this.advising = advising;
        this.uploads = uploads;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) Integer year) {
        return page(year == null || year < 2000 || year > 2100 ? LocalDate.now(clock).getYear() : year, null);
    }

    @PostMapping
    ModelAndView register(@Valid @ModelAttribute("given") AdviserForm form, BindingResult problems, Actor actor) {
        if (problems.hasErrors()) {
            return wrong("advisers.incomplete");
        }
        advising.register(form, actor);
        return new ModelAndView("redirect:/review/advisers");
    }

    @PostMapping("/services")
    ModelAndView served(@Valid @ModelAttribute("given") ServiceForm form, BindingResult problems,
                        @RequestParam(required = false) MultipartFile opinion, Actor actor) {
        if (problems.hasErrors()) {
            return wrong("advisers.incomplete");
        }
        try {
            advising.served(form, opinion == null || opinion.isEmpty() ? null : uploads.receive(opinion, actor), actor);
        } catch (Refusal refusal) {
            return page(LocalDate.now(clock).getYear(), messages.getMessage(refusal, SIMPLIFIED_CHINESE));
        }
        return new ModelAndView("redirect:/review/advisers");
    }

    private ModelAndView wrong(String key) {
        return page(LocalDate.now(clock).getYear(), messages.getMessage(key, null, SIMPLIFIED_CHINESE));
    }

    private ModelAndView page(int year, String wrong) {
        ModelAndView page = new ModelAndView("review/advisers", wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = MonthDay.of(12, 31).atYear(year);
        return page.addObject("lines", advising.lines(first, last)).addObject("services", advising.services(first, last))
                .addObject("year", year).addObject("wrong", wrong).addObject("kinds", ServiceKind.values())
                .addObject("today", LocalDate.now(clock));
    }
}
