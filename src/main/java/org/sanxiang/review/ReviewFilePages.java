package org.sanxiang.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import jakarta.servlet.http.HttpServletResponse;
import org.sanxiang.documents.SeparateFile.BoundFile;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the file of a legal review; who took it, and what it was then, is recorded. */
@Controller
class ReviewFilePages {

    private final ReviewFile files;
    private final ApplicationEventPublisher events;

    ReviewFilePages(ReviewFile files, ApplicationEventPublisher events) {
        this.files = files;
        this.events = events;
    }

    @GetMapping("/cases/{id}/review-file")
    void take(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
        BoundFile bound = files.bind(id, actor);
        try {
            events.publishEvent(new Accessed(actor, id, "review-file", bound.name() + " " + bound.hash()));
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setContentLengthLong(Files.size(bound.file()));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename(bound.name(), StandardCharsets.UTF_8).build().toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            Files.copy(bound.file(), response.getOutputStream());
        } finally {
            Files.delete(bound.file());
        }
    }
}
