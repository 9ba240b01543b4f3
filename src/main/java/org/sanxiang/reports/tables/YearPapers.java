package org.sanxiang.reports.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sanxiang.cases.PrintedPages;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.AnnualPapers;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Writings;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes what is reported of a year as files: the same bytes for the same figures. */
@Component
class YearPapers {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, List<Form>> PAPERS = papers();

    private final AnnualPapers annual;
    private final YearContents contents;
    private final Writings writings;
    private final ITemplateEngine templates;
    private final PrintedPages press;

    YearPapers(AnnualPapers annual, YearContents contents, Writings writings, ITemplateEngine templates, PrintedPages press) {
        this.annual = annual;
        this.contents = contents;
        this.writings = writings;
        this.templates = templates;
        this.press = press;
    }

    private static Map<String, List<Form>> papers() {
        Map<String, List<Form>> papers = new LinkedHashMap<>();
        papers.put("annual", List.of(Form.json, Form.xlsx, Form.pdf));
        papers.put("tables", List.of(Form.json, Form.xlsx, Form.pdf));
        papers.put("account", List.of(Form.json, Form.pdf));
        return papers;
    }

    static Map<String, List<Form>> all() {
        return PAPERS;
    }

    /** @throws Unknown where there is no such paper, or not in this form */
    static void demand(String paper, Form form) {
        if (!PAPERS.getOrDefault(paper, List.of()).contains(form)) {
            throw new Unknown("rejected.no-such-report");
        }
    }

    byte[] bytes(String paper, int year, Form form) {
        demand(paper, form);
        return switch (paper) {
            case "annual" -> form == Form.json ? annual.json(year) : written(annual.of(year), form);
            case "tables" -> form == Form.pdf ? printed("tables-print", "report", contents.tables(year), year)
                    : written(contents.tables(year), form);
            default -> form == Form.json ? json(contents.account(year))
                    : printed("account-print", "account", contents.account(year), year);
        };
    }

    private byte[] written(Report report, Form form) {
        byte[] bytes = writings.bytes(report, form);
        return form == Form.xlsx ? Bytes.undated(bytes) : bytes;
    }

    /** Of the end of the year, whenever it is printed. */
    private byte[] printed(String template, String name, Object told, int year) {
        return press.pdf(templates.process("reports/" + template, new Context(Locale.SIMPLIFIED_CHINESE, Map.of(name, told,
                "made", LocalDate.of(year, 1, 1).plusYears(1).atStartOfDay() + ":00"))));
    }

    private static byte[] json(Account account) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("report", "account");
        told.put("year", account.year());
        told.put("title", account.title());
        told.put("paragraphs", account.paragraphs().stream().map(Account.Paragraph::text).toList());
        told.put("doubts", account.doubts());
        try {
            return JSON.writeValueAsBytes(told);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
