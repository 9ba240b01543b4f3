package org.sanxiang.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
@Tag(name = "reports", description = "统计报告")
class ReportApi {

    private final Map<String, Told> reports;
    private final Terms terms;
    private final Writings writings;
    private final ApplicationEventPublisher events;

    ReportApi(List<Told> reports, Terms terms, Writings writings, ApplicationEventPublisher events) {
        this.reports = reports.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        this.terms = terms;
        this.writings = writings;
        this.events = events;
    }

    @Operation(summary = "办案概览", description = "主要指标，本期与上期；按办案机构、案由、来源、当事人类别、承办人。时长以天计，比率以百分数计。")
    @GetMapping("/api/reports/dashboard")
    ResponseEntity<byte[]> dashboard(@ParameterObject Asked asked, @Parameter(description = "json、xlsx 或者 pdf")
            @RequestParam(defaultValue = "json") Form form, @Parameter(hidden = true) Actor actor) {
        return written("dashboard", asked, form, actor);
    }

    @Operation(summary = "办案效率", description = "走完流程的案件及其各环节的用时、返工、去向、逐月趋势、工作量和偏慢的案件。时长以天计。")
    @GetMapping("/api/reports/throughput")
    ResponseEntity<byte[]> throughput(@ParameterObject Asked asked, @Parameter(description = "json、xlsx 或者 pdf")
            @RequestParam(defaultValue = "json") Form form, @Parameter(hidden = true) Actor actor) {
        return written("throughput", asked, form, actor);
    }

    private ResponseEntity<byte[]> written(String key, Asked asked, Form form, Actor actor) {
        Report report = reports.get(key).of(asked.scope(terms.today()));
        events.publishEvent(new Accessed(actor, null, "report", report.title() + " " + report.about()));
        return ResponseEntity.ok().contentType(form.type()).body(writings.bytes(report, form));
    }
}
