package org.sanxiang.review.advisers;

import java.nio.charset.StandardCharsets;

import org.sanxiang.files.FileStore;
import org.sanxiang.files.KeptFile;
import org.sanxiang.files.StoredFile;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the opinions that advisers gave on occasions which have no file; who took which is recorded. */
@Controller
class OpinionPages {

    private final Advising advising;
    private final FileStore store;
    private final ApplicationEventPublisher events;

    OpinionPages(Advising advising, FileStore store, ApplicationEventPublisher events) {
        this.advising = advising;
        this.store = store;
        this.events = events;
    }

    @GetMapping("/review/advisers/services/{id}/opinion")
    ResponseEntity<Resource> take(@PathVariable long id, Actor actor) {
        OpinionFile file = advising.opinion(id);
        events.publishEvent(new Accessed(actor, null, "adviser-opinion", file.name() + " " + file.hash()));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new KeptFile(store, new StoredFile(file.hash(), file.name(), file.type(), file.size(), null)));
    }
}
