package org.sanxiang.reports.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Writings;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The managers' reports for machines: the same numbers as on the pages. */
@RestController
@Tag(name = "reports", description = "What managers see, as numbers: lengths of time in days, rates in percent")
class ReportApi {

    private final Reports reports;
    private final Terms terms;
    private final Writings writings;
    private final ApplicationEventPublisher events;

    ReportApi(Reports reports, Terms terms, Writings writings, ApplicationEventPublisher events) {
        this.reports = reports;
        this.terms = terms;
        this.writings = writings;
        this.events = events;
    }

    @Operation(summary = "What was done in a period, beside the one before, by unit, matter, source, party and officer")
    @GetMapping("/api/reports/dashboard")
    ResponseEntity<byte[]> dashboard(@ParameterObject Asked asked, @RequestParam(defaultValue = "json") Form form,
                                     @Parameter(hidden = true) Actor actor) {
        return written("dashboard", asked, form, actor);
    }

    @Operation(summary = "How long completed cases and their steps took, and where time was lost")
    @GetMapping("/api/reports/throughput")
    ResponseEntity<byte[]> throughput(@ParameterObject Asked asked, @RequestParam(defaultValue = "json") Form form,
                                      @Parameter(hidden = true) Actor actor) {
        return written("throughput", asked, form, actor);
    }

    private ResponseEntity<byte[]> written(String key, Asked asked, Form form, Actor actor) {
        Report report = reports.of(key, asked.scope(terms.today()));
        events.publishEvent(new Accessed(actor, null, "report", report.title() + " " + report.about()));
        return ResponseEntity.ok().contentType(form.type()).body(writings.bytes(report, form));
    }
}
