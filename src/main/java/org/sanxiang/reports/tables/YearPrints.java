package org.sanxiang.reports.tables;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.cases.PrintedPages;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What is told of a year, printed; of the end of the year, whenever it is. */
@Component
class YearPrints {

    private final ITemplateEngine templates;
    private final PrintedPages press;

    YearPrints(ITemplateEngine templates, PrintedPages press) {
        this.templates = templates;
        this.press = press;
    }

    /** @param name by which the template knows what is told */
    byte[] pdf(String template, String name, Object told, int year) {
        return press.pdf(templates.process("reports/" + template, new Context(Locale.SIMPLIFIED_CHINESE, Map.of(name, told,
                "made", LocalDate.of(year, 1, 1).plusYears(1).atStartOfDay() + ":00"))));
    }
}
