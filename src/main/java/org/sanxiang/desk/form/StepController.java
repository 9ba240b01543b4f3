package org.sanxiang.desk.form;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.FormBinder.Bound;
import org.sanxiang.desk.form.ShownForms.Shown;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page for whatever form a step declares. */
@Controller
class StepController {

    private static final String STEP = "/cases/{id}/steps/{step}";
    private static final String ENTRY = "/cases/{id}/steps/{step}/{entry}";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);

    private final StepForms forms;
    private final FormBinder binder;
    private final Steps steps;
    private final Drafts drafts;
    private final Refusals refusals;
    private final Words words;

    StepController(StepForms forms, FormBinder binder, Steps steps, Drafts drafts, Refusals refusals, Words words) {
        this.forms = forms;
        this.binder = binder;
        this.steps = steps;
        this.drafts = drafts;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping({STEP, ENTRY})
    ModelAndView show(@PathVariable long id, @PathVariable String step,
                      @PathVariable(required = false) String entry, Actor actor) {
        StepAt at = new StepAt(id, step, entry == null ? "" : entry, 0);
        Optional<Draft> draft = drafts.find(at, actor);
        Shown shown = draft.map(left -> forms.again(at, actor, left, Map.of())).orElseGet(() -> forms.blank(at, actor));
        return new ModelAndView("desk/step").addObject("page", shown.page()).addObject("handing", shown.handing())
                .addObject("restored", draft.map(left -> MINUTE.format(left.savedAt())).orElse(null))
                .addObject("form", FormView.of(shown.fields(), Map.of()));
    }

    @PostMapping({STEP, ENTRY})
    ModelAndView take(@PathVariable long id, @PathVariable String step,
                      @PathVariable(required = false) String entry, @RequestParam(defaultValue = "0") long token,
                      @RequestParam(defaultValue = "" + StepAt.UNSEEN) long seen, HttpServletRequest request,
                      Actor actor, RedirectAttributes flash) {
        StepAt at = new StepAt(id, step, entry == null ? "" : entry, token, seen);
        Step<?> wanted = forms.admit(at, actor);
        Submission typed = binder.read(request, actor);
        Bound<?> bound = binder.bind(wanted.form(), typed);
        if (!bound.problems().isEmpty()) {
            refusals.form(actor, id, step, bound.problems());
            return again(at, actor, typed, bound, null);
        }
        try {
            steps.take(at, bound.form(), actor);
            drafts.remove(at, actor);
        } catch (Refusal | Conflict rejection) {
            return again(at, actor, typed, bound, rejection);
        }
        flash.addFlashAttribute("done", words.of("desk.done", words.step(at.name())));
        return new ModelAndView("redirect:" + after(at, actor));
    }

    /** The form as it was typed; whoever was overtaken sends it again on what the case has become, if the step is still open. */
    private ModelAndView again(StepAt at, Actor actor, Submission typed, Bound<?> bound, Rejection rejection) {
        Shown shown = forms.again(at, actor, typed, bound.problems());
        FormView view = FormView.of(shown.fields(), bound.problems());
        ModelAndView page = new ModelAndView("desk/step",
                rejection instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("page", shown.page()).addObject("handing", shown.handing())
                .addObject("form", rejection == null ? view
                        : view.refused(rejection, refusals.rejected(actor, at.caseId(), at.step(), rejection), words));
    }

    private String after(StepAt at, Actor actor) {
        if (!at.entry().isEmpty()) {
            return "/cases/" + at.caseId() + "/steps/" + at.step();
        }
        return forms.maySee(at.caseId(), actor) ? "/cases/" + at.caseId() : "/";
    }
}
