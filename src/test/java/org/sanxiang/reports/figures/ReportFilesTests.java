package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The managers' reports over cases that were really walked, as files and for machines. */
@SanxiangTest
class ReportFilesTests {

    private static final String YEAR = "?from=2023-01-01&to=2023-12-31";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;

    private AskedReports reports;

    @BeforeEach
    void asked() throws Exception {
        reports = new AskedReports(mvc);
        walks.archived(new BigDecimal("30000"));
    }

    @Test
    void a_workbook_says_what_the_page_says_and_holds_no_formula() throws Exception {
        byte[] file = reports.get("/reports/files/dashboard/xlsx" + YEAR).getContentAsByteArray();
        String filed = reports.page("/manager" + YEAR).select("#headlines tbody tr:first-child td:nth-child(2)").text();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getFirstSheet();
            assertThat(sheet.read().get(4).getCellText(0)).isEqualTo("立案");
            assertThat(sheet.read().get(4).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(filed);
            assertThat(book.getSheets().toList()).hasSize(6);
        }
    }

    @Test
    void the_print_has_the_figures_with_their_rules() throws Exception {
        try (PDDocument document = Loader.loadPDF(reports.get("/reports/files/throughput/pdf" + YEAR).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("办案效率", "从线索到流程结束的用时", "2023-01-01 至 2023-12-31");
        }
    }

    @Test
    void the_print_has_the_pictures_of_the_page_and_under_each_a_table() throws Exception {
        try (PDDocument document = Loader.loadPDF(reports.get("/reports/files/throughput/pdf" + YEAR).getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document);
            for (String heat : List.of("净历时中位数", "办理次数")) {
                assertThat(text).containsSubsequence("流程图：各环节" + heat, "行政处罚普通程序　1／6", "行政处罚普通程序　6／6",
                        "重大执法决定法制审核　1／1", heat + " 深浅级别");
            }
        }
        for (String part : List.of("heat-of-times", "heat-of-counts", "trend")) {
            assertThat(reports.page("/reports/throughput" + YEAR).select("#" + part + ":has(svg) tbody tr")).as(part).isNotEmpty();
        }
    }

    @Test
    void machines_get_the_same_numbers_and_are_told_what_to_ask() throws Exception {
        JsonNode report = new ObjectMapper().readTree(reports.get("/api/reports/throughput" + YEAR).getContentAsByteArray());
        String completed = reports.page("/reports/throughput" + YEAR).select("#total tbody tr:first-child td:nth-child(2)").text();
        assertThat(report.at("/total/rows/0/count").asText()).isEqualTo(completed);
        JsonNode described = new ObjectMapper().readTree(reports.get("/api/docs").getContentAsByteArray());
        assertThat(described.path("paths").fieldNames()).toIterable()
                .contains("/api/reports/throughput", "/api/reports/dashboard").allMatch(path -> path.startsWith("/api/"));
    }
}
