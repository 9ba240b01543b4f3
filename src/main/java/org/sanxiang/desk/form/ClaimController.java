package org.sanxiang.desk.form;

import org.sanxiang.cases.Claims;
import org.sanxiang.cases.StepAt;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a step of one's group, and gives it back. */
@Controller
class ClaimController {

    private final Claims claims;
    private final Words words;

    ClaimController(Claims claims, Words words) {
        this.claims = claims;
        this.words = words;
    }

    /** Whoever takes a step wants to do it: its form comes next. */
    @PostMapping("/cases/{id}/steps/{step}/claim")
    String claim(@PathVariable long id, @PathVariable String step, @RequestParam(defaultValue = "0") long token,
                 Actor actor, RedirectAttributes flash) {
        claims.claim(new StepAt(id, step, "", token), actor);
        flash.addFlashAttribute("done", words.of("desk.claimed", words.step(step)));
        return "redirect:/cases/" + id + "/steps/" + step;
    }

    @PostMapping("/cases/{id}/steps/{step}/give-back")
    String giveBack(@PathVariable long id, @PathVariable String step, @RequestParam(defaultValue = "0") long token,
                    Actor actor, RedirectAttributes flash) {
        claims.giveBack(new StepAt(id, step, "", token), actor);
        flash.addFlashAttribute("done", words.of("desk.given-back", words.step(step)));
        return "redirect:/";
    }
}
