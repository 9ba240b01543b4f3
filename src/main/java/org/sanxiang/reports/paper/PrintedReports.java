package org.sanxiang.reports.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.cases.PrintedPages;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A report as PDF, set by the same press as the instruments. */
@Component
class PrintedReports implements Writing {

    private final ITemplateEngine templates;
    private final PrintedPages press;

    PrintedReports(ITemplateEngine templates, PrintedPages press) {
        this.templates = templates;
        this.press = press;
    }

    @Override
    public Form form() {
        return Form.pdf;
    }

    @Override
    public void write(Report report, OutputStream out) {
        try {
            Instant made = report.made().atZone(ChineseTime.ZONE).toInstant();
            out.write(press.pdf(templates.process("reports/print",
                    new Context(Locale.SIMPLIFIED_CHINESE, Map.of("report", report, "made", made)))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
