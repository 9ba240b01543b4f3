package org.sanxiang.desk.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.StartOnce;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.FormBinder.Bound;
import org.sanxiang.desk.form.StepPage.Link;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a new case. */
@Controller
class StartController {

    private static final String FIRST = "/cases/new";
    private static final String NAMED = "/cases/new/{start}";
    private static final String CLUE = "register";

    private final List<StartForm<?>> starts;
    private final FormFields fields;
    private final FormBinder binder;
    private final StartOnce once;
    private final Refusals refusals;
    private final Words words;

    StartController(List<StartForm<?>> starts, FormFields fields, FormBinder binder, StartOnce once, Refusals refusals,
                    Words words) {
        this.starts = starts;
        this.fields = fields;
        this.binder = binder;
        this.once = once;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping({FIRST, NAMED})
    ModelAndView show(@PathVariable(required = false) String start, Actor actor) {
        return show(start(start), actor);
    }

    private ModelAndView show(StartForm<?> start, Actor actor) {
        return page(start, view(start, new Stated(start.blank(actor)), Map.of()), HttpStatus.OK);
    }

    @PostMapping({FIRST, NAMED})
    ModelAndView open(@PathVariable(required = false) String start, @RequestParam UUID showing, HttpServletRequest request,
                      Actor actor, RedirectAttributes flash) {
        return open(start(start), showing, binder.read(request, actor), actor, flash);
    }

    private <F extends Record> ModelAndView open(StartForm<F> start, UUID showing, Submission typed,
                                                 Actor actor, RedirectAttributes flash) {
        Bound<F> bound = binder.bind(start.form(), typed);
        FormView view = view(start, typed, bound.problems());
        if (!bound.problems().isEmpty()) {
            refusals.form(actor, null, start.key(), bound.problems());
            return page(start, view, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            long caseId = once.start(start, bound.form(), showing.toString(), actor);
            flash.addFlashAttribute("done", words.of("desk.done", words.step(start.key())));
            return new ModelAndView("redirect:/cases/" + caseId);
        } catch (Refusal refusal) {
            String sentence = refusals.rejected(actor, null, start.key(), refusal);
            return page(start, view.refused(refusal, sentence, words), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    /** @param key null for the clue of a penalty case */
    private StartForm<?> start(String key) {
        return starts.stream().filter(start -> start.key().equals(key == null ? CLUE : key)).findFirst()
                .orElseThrow(() -> new Unknown("rejected.unknown-step"));
    }

    private FormView view(StartForm<?> start, Values values, Map<String, String> problems) {
        return FormView.of(fields.of(start.key(), start.form(), Offered.of(start.choices()), values, problems), problems);
    }

    private ModelAndView page(StartForm<?> start, FormView view, HttpStatus status) {
        return new ModelAndView("desk/start", status).addObject("form", view).addObject("showing", UUID.randomUUID())
                .addObject("heading", words.step(start.key())).addObject("address", address(start))
                .addObject("others", starts.stream().filter(other -> other != start)
                        .map(other -> new Link(address(other), words.step(other.key()))).toList())
                .addObject("basis", words.find("step." + start.key() + ".basis").orElse(null));
    }

    private static String address(StartForm<?> start) {
        return start.key().equals(CLUE) ? FIRST : FIRST + "/" + start.key();
    }
}
