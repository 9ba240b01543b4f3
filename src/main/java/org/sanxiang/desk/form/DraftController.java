package org.sanxiang.desk.form;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.cases.StepAt;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves what is being written in a form, by a button or by itself, and throws it away; no rule is asked. */
@Controller
class DraftController {

    private static final String STEP = "/cases/{id}/drafts/{step}";
    private static final String ENTRY = "/cases/{id}/drafts/{step}/{entry}";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ChineseTime.ZONE);

    private final StepForms forms;
    private final Drafts drafts;
    private final Words words;

    DraftController(StepForms forms, Drafts drafts, Words words) {
        this.forms = forms;
        this.drafts = drafts;
        this.words = words;
    }

    /** By the button, on a page without scripts. */
    @PostMapping({STEP, ENTRY})
    String save(@PathVariable long id, @PathVariable String step, @PathVariable(required = false) String entry,
                HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        StepAt at = at(id, step, entry);
        flash.addFlashAttribute("done", saved(at, actor, request));
        return "redirect:" + form(at);
    }

    /** By the page itself, while somebody types. */
    @PostMapping(path = {STEP, ENTRY}, params = "quiet")
    ResponseEntity<String> saveQuietly(@PathVariable long id, @PathVariable String step,
                                       @PathVariable(required = false) String entry, HttpServletRequest request, Actor actor) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(saved(at(id, step, entry), actor, request));
    }

    @PostMapping(path = {STEP, ENTRY}, params = "discard")
    String discard(@PathVariable long id, @PathVariable String step, @PathVariable(required = false) String entry,
                   Actor actor, RedirectAttributes flash) {
        StepAt at = at(id, step, entry);
        forms.admit(at, actor);
        drafts.remove(at, actor);
        flash.addFlashAttribute("done", words.of("draft.discarded"));
        return "redirect:" + form(at);
    }

    /** Whoever may take the step may write at it, and keeps of the form's own fields what was typed. */
    private String saved(StepAt at, Actor actor, HttpServletRequest request) {
        Submission typed = new Submission(request, MultipartFile::getOriginalFilename);
        List<String> known = FieldSpec.of(forms.admit(at, actor).form(), name -> false).stream().map(FieldSpec::name).toList();
        Map<String, List<String>> texts = new HashMap<>();
        typed.getNames().stream().filter(path -> known.contains(path.replaceAll("\\[.*", "")))
                .forEach(path -> texts.put(path, typed.of(path)));
        Instant when = drafts.save(at, actor, texts);
        return words.of("draft.saved", TIME.format(when));
    }

    private static StepAt at(long id, String step, String entry) {
        return new StepAt(id, step, entry == null ? "" : entry, 0);
    }

    private static String form(StepAt at) {
        return "/cases/" + at.caseId() + "/steps/" + at.step() + (at.entry().isEmpty() ? "" : "/" + at.entry());
    }
}
