package org.sanxiang.reports.figures;

import java.nio.charset.StandardCharsets;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Writings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The managers' reports as files to take along; who took one is recorded. */
@Controller
class ReportDownloads {

    private final Reports reports;
    private final Terms terms;
    private final Writings writings;
    private final ApplicationEventPublisher events;

    ReportDownloads(Reports reports, Terms terms, Writings writings, ApplicationEventPublisher events) {
        this.reports = reports;
        this.terms = terms;
        this.writings = writings;
        this.events = events;
    }

    @GetMapping("/reports/files/{report}/{form}")
    ResponseEntity<byte[]> file(@PathVariable String report, @PathVariable Form form, Asked asked, BindingResult unreadable,
                                Actor actor) {
        Report made = reports.of(report, asked.scope(terms.today()));
        events.publishEvent(new Accessed(actor, null, "report", made.title() + " " + made.about()));
        return ResponseEntity.ok().contentType(form.type()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                        .attachment().filename(made.title() + "." + form, StandardCharsets.UTF_8).build().toString())
                .body(writings.bytes(made, form));
    }
}
