package org.sanxiang.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

import org.sanxiang.files.FileStore;
import org.sanxiang.files.KeptFile;
import org.sanxiang.files.StoredFile;
import org.sanxiang.files.Thumbnails;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Unknown;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Shows and hands out the files of a case, whole or in ranges, and never to be run; who took which is recorded. */
@Controller
class FilePages {

    /** Nothing in it may run or load anything; the reader of a browser for PDF does not work in a sandbox. */
    private static final String SHUT = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; "
            + "frame-ancestors 'none'";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);
    private static final Duration SMALL_KEPT = Duration.ofDays(30);

    private final CaseFiles files;
    private final FileStore store;
    private final Thumbnails thumbnails;
    private final FileAccess access;

    FilePages(CaseFiles files, FileStore store, Thumbnails thumbnails, FileAccess access) {
        this.files = files;
        this.store = store;
        this.thumbnails = thumbnails;
        this.access = access;
    }

    /** To be saved. */
    @GetMapping("/cases/{id}/files/{hash}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable String hash,
                                      @RequestHeader(name = HttpHeaders.RANGE, required = false) String range, Actor actor) {
        StoredFile file = files.find(id, hash, actor);
        access.taken(actor, id, file, range);
        return answer(file, ContentDisposition.attachment(), "sandbox; " + SHUT);
    }

    /** A page around what a browser can show. */
    @GetMapping("/cases/{id}/files/{hash}/view")
    ModelAndView view(@PathVariable long id, @PathVariable String hash, Actor actor) {
        StoredFile file = files.find(id, hash, actor);
        return new ModelAndView("evidence/file").addObject("file", file).addObject("address", new FileAddress(id, file))
                .addObject("taken", TIME.format(file.takenAt()));
    }

    /** To be shown: only what a browser shows without running anything. */
    @GetMapping("/cases/{id}/files/{hash}/content")
    ResponseEntity<Resource> content(@PathVariable long id, @PathVariable String hash,
                                     @RequestHeader(name = HttpHeaders.RANGE, required = false) String range, Actor actor) {
        StoredFile file = files.find(id, hash, actor);
        if (!new FileAddress(id, file).isShown()) {
            throw new Unknown("rejected.unknown-file");
        }
        access.viewed(actor, id, file, range);
        boolean pdf = file.type().equals(MediaType.APPLICATION_PDF_VALUE);
        return answer(file, ContentDisposition.inline(), pdf ? SHUT : "sandbox; " + SHUT);
    }

    /** Part of the case page: no entry of its own. */
    @GetMapping("/cases/{id}/files/{hash}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable long id, @PathVariable String hash, Actor actor) throws IOException {
        StoredFile file = files.find(id, hash, actor);
        return thumbnails.of(file.hash()).map(small -> shut(MediaType.IMAGE_JPEG, "sandbox; " + SHUT)
                        .cacheControl(CacheControl.maxAge(SMALL_KEPT).cachePrivate())
                        .<Resource>body(new FileSystemResource(small)))
                .orElseThrow(() -> new Unknown("rejected.unknown-file"));
    }

    private ResponseEntity<Resource> answer(StoredFile file, ContentDisposition.Builder as, String policy) {
        return shut(MediaType.parseMediaType(file.type()), policy)
                .header(HttpHeaders.CONTENT_DISPOSITION, as.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .eTag(file.hash()).body(new KeptFile(store, file));
    }

    private static BodyBuilder shut(MediaType type, String policy) {
        return ResponseEntity.ok().contentType(type).header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff");
    }
}
