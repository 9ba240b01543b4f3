package org.sanxiang.documents.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossier of a case: has it bound, tells how far that has come, and hands out its volumes; who took which is recorded. */
@Controller
@RequestMapping("/cases/{id}/dossier")
class DossierPages {

    private final DossierViews views;
    private final DossierFiles files;
    private final Bindery bindery;
    private final ApplicationEventPublisher events;

    DossierPages(DossierViews views, DossierFiles files, Bindery bindery, ApplicationEventPublisher events) {
        this.views = views;
        this.files = files;
        this.bindery = bindery;
        this.events = events;
    }

    @GetMapping
    String page(@PathVariable long id, Actor actor, Model model) {
        model.addAttribute("view", views.of(id, actor));
        return "documents/dossier";
    }

    /** The part of the page that changes while a dossier is bound. */
    @GetMapping("/state")
    String state(@PathVariable long id, Actor actor, Model model) {
        model.addAttribute("view", views.of(id, actor));
        return "documents/dossier :: state";
    }

    @PostMapping
    String bind(@PathVariable long id, @RequestParam(defaultValue = "MAIN_AND_SIDE") DossierOrder order, Actor actor) {
        DossierView view = views.of(id, actor);
        if (view.state() != DossierState.BOUND || view.addedTo()) {
            bindery.begin(id, order, actor);
        }
        return "redirect:/cases/" + id + "/dossier";
    }

    @GetMapping("/{volume}")
    ResponseEntity<Resource> take(@PathVariable long id, @PathVariable String volume, Actor actor) {
        DossierFiles.Handed handed = files.find(id, volume.toUpperCase(Locale.ROOT), actor);
        events.publishEvent(new Accessed(actor, id, "dossier", handed.name() + " " + handed.hash()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).eTag(handed.hash())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(handed.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(handed.content());
    }
}
