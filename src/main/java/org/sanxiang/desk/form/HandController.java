package org.sanxiang.desk.form;

import org.sanxiang.cases.Assignments;
import org.sanxiang.cases.StepAt;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a step to somebody else: a superior assigns it, whoever holds it passes it on. */
@Controller
class HandController {

    private final Assignments assignments;
    private final Words words;

    HandController(Assignments assignments, Words words) {
        this.assignments = assignments;
        this.words = words;
    }

    @PostMapping("/cases/{id}/steps/{step}/assign")
    String assign(@PathVariable long id, @PathVariable String step, @RequestParam long receiver,
                  @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "0") long token,
                  Actor actor, RedirectAttributes flash) {
        assignments.assign(new StepAt(id, step, "", token), receiver, reason, actor);
        flash.addFlashAttribute("done", words.of("desk.assigned", words.step(step)));
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/steps/{step}/pass-on")
    String passOn(@PathVariable long id, @PathVariable String step, @RequestParam long receiver,
                  @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "0") long token,
                  Actor actor, RedirectAttributes flash) {
        assignments.passOn(new StepAt(id, step, "", token), receiver, reason, actor);
        flash.addFlashAttribute("done", words.of("desk.passed-on", words.step(step)));
        return "redirect:/";
    }
}
