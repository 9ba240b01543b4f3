package org.sanxiang.audit;

import java.util.Comparator;
import java.util.List;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The auditor's page: the whole trail, searched and in words. */
@Controller
class TrailPage {

    private final TrailReader reader;
    private final TrailWords words;
    private final Wording wording;
    private final Seals seals;
    private final Audits audits;

    TrailPage(TrailReader reader, TrailWords words, Wording wording, Seals seals, Audits audits) {
        this.reader = reader;
        this.words = words;
        this.wording = wording;
        this.seals = seals;
        this.audits = audits;
    }

    @GetMapping("/audit")
    String show(@ModelAttribute("query") TrailQuery query, BindingResult problems, Model model) {
        boolean readable = query != null && !problems.hasErrors();
        model.addAttribute("query", readable ? query : TrailQuery.ALL);
        model.addAttribute("problems", !readable);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("actions", actions());
        model.addAttribute("rows", readable ? reader.find(query).map(words::row) : Page.empty());
        model.addAttribute("state", state());
        return "audit/trail";
    }

    /** Verifies now; it changes nothing but that the trail says who did so. */
    @PostMapping("/audit/verify")
    String verify(Actor actor, Model model) {
        Findings findings = audits.verify(actor);
        model.addAttribute("clean", findings.isClean());
        model.addAttribute("sentences", audits.sentences(findings));
        return "audit/verified";
    }

    /** The bundle of a case, which proves itself elsewhere. */
    @GetMapping("/audit/cases/{id}/export")
    ResponseEntity<byte[]> export(@PathVariable long id, Actor actor) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=audit-" + id + ".zip")
                .body(audits.export(id, actor));
    }

    private TrailState state() {
        return new TrailState(reader.verified().map(words::verified).orElse(null), seals.last().map(Seal.Signed::seal)
                .map(seal -> new TrailState.Sealed(seal.number(), words.time(seal.at()), seal.chains(), seal.root()))
                .orElse(null));
    }

    private List<Choice> actions() {
        return reader.actions().stream().map(key -> new Choice(key, wording.action(key)))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
