package org.sanxiang.evidence;

import java.nio.charset.StandardCharsets;

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

/** Hands out the files of a case, always to be saved and never to be run; who took which is recorded. */
@Controller
class FileDownload {

    private final CaseFiles files;
    private final FileStore store;
    private final ApplicationEventPublisher events;

    FileDownload(CaseFiles files, FileStore store, ApplicationEventPublisher events) {
        this.files = files;
        this.store = store;
        this.events = events;
    }

    @GetMapping("/cases/{id}/files/{hash}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable String hash, Actor actor) {
        StoredFile file = files.find(id, hash, actor);
        events.publishEvent(new Accessed(actor, id, "file", file.name() + " " + file.hash()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(store.open(file.hash()));
    }
}
