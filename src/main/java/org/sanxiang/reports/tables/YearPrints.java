package org.sanxiang.reports.tables;

import java.util.Locale;
import java.util.Map;

import org.sanxiang.cases.PrintedPages;
import org.sanxiang.reports.Years;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What is told of a year, printed; dated by the day to which it counts, whenever it is printed. */
@Component
class YearPrints {

    private final ITemplateEngine templates;
    private final PrintedPages press;
    private final Years years;

    YearPrints(ITemplateEngine templates, PrintedPages press, Years years) {
        this.templates = templates;
        this.press = press;
        this.years = years;
    }

    /** @param name by which the template knows what is told */
    byte[] pdf(String template, String name, Object told, int year) {
        return press.pdf(templates.process("reports/" + template, new Context(Locale.SIMPLIFIED_CHINESE, Map.of(name, told,
                "made", years.counted(year) + ":00"))));
    }
}
