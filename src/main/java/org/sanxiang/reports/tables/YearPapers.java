package org.sanxiang.reports.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.AnnualPapers;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Writings;
import org.springframework.stereotype.Component;

/** Makes what is reported of a year as files: the same bytes for the same figures. */
@Component
class YearPapers {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, List<Form>> PAPERS = papers();

    private final AnnualPapers annual;
    private final YearContents contents;
    private final Writings writings;
    private final AccountWord word;
    private final YearPrints prints;

    YearPapers(AnnualPapers annual, YearContents contents, Writings writings, AccountWord word, YearPrints prints) {
        this.annual = annual;
        this.contents = contents;
        this.writings = writings;
        this.word = word;
        this.prints = prints;
    }

    private static Map<String, List<Form>> papers() {
        Map<String, List<Form>> papers = new LinkedHashMap<>();
        papers.put("annual", List.of(Form.json, Form.xlsx, Form.pdf));
        papers.put("tables", List.of(Form.json, Form.xlsx, Form.pdf));
        papers.put("account", List.of(Form.json, Form.docx, Form.pdf));
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
            case "tables" -> form == Form.pdf ? prints.pdf("tables-print", "report", contents.tables(year), year)
                    : written(contents.tables(year), form);
            default -> written(contents.account(year), form);
        };
    }

    private byte[] written(Account account, Form form) {
        return switch (form) {
            case json -> json(account);
            case docx -> word.of(account);
            default -> prints.pdf("account-print", "account", account, account.year());
        };
    }

    private byte[] written(Report report, Form form) {
        byte[] bytes = writings.bytes(report, form);
        return form == Form.xlsx ? Bytes.undated(bytes) : bytes;
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
