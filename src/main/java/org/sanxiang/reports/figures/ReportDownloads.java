package org.sanxiang.reports.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
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

    private final Map<String, Told> reports;
    private final Terms terms;
    private final Writings writings;
    private final ApplicationEventPublisher events;

    ReportDownloads(List<Told> reports, Terms terms, Writings writings, ApplicationEventPublisher events) {
        this.reports = reports.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        this.terms = terms;
        this.writings = writings;
        this.events = events;
    }

    @GetMapping("/reports/files/{report}/{form}")
    ResponseEntity<byte[]> file(@PathVariable String report, @PathVariable Form form, Asked asked, BindingResult unreadable,
                                Actor actor) {
        Told told = reports.get(report);
        if (told == null) {
            throw new Unknown("rejected.no-such-report");
        }
        Report made = told.of(asked.scope(terms.today()));
        events.publishEvent(new Accessed(actor, null, "report", made.title() + " " + made.about()));
        return ResponseEntity.ok().contentType(form.type()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                        .attachment().filename(made.title() + "." + form, StandardCharsets.UTF_8).build().toString())
                .body(writings.bytes(made, form));
    }
}
