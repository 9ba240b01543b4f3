package org.sanxiang.reports.tables;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.paper.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is reported of a year, for machines; of a closed year what was kept. */
@RestController
@Tag(name = "reports")
class YearApi {

    private final HandedOut papers;

    YearApi(HandedOut papers) {
        this.papers = papers;
    }

    @Operation(summary = "年度办案报告", description = "年度主要数字，按案由、来源、当事人类别；已结账的年度为结账时保存的文件。")
    @GetMapping("/api/reports/annual")
    ResponseEntity<byte[]> annual(@Parameter(description = "年度，如 2023") @RequestParam int year,
            @Parameter(description = "json、xlsx 或者 pdf") @RequestParam(defaultValue = "json") Form form,
            @Parameter(hidden = true) Actor actor) {
        return written("annual", year, form, actor);
    }

    @Operation(summary = "行政执法统计年报", description = "表一至表五，注明来自案件还是登记；已结账的年度为结账时保存的文件。")
    @GetMapping("/api/reports/tables")
    ResponseEntity<byte[]> tables(@Parameter(description = "年度，如 2023") @RequestParam int year,
            @Parameter(description = "json、xlsx 或者 pdf") @RequestParam(defaultValue = "json") Form form,
            @Parameter(hidden = true) Actor actor) {
        return written("tables", year, form, actor);
    }

    private ResponseEntity<byte[]> written(String paper, int year, Form form, Actor actor) {
        return ResponseEntity.ok().contentType(form.type()).body(papers.of(paper, year, form, actor).content());
    }
}
