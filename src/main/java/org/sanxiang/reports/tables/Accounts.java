package org.sanxiang.reports.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.people.Agency;
import org.sanxiang.reports.tables.Account.Paragraph;
import org.springframework.stereotype.Component;

/**
 * 三项制度年度报告: what the agency did in a year, in words. The text is {@code config/reports/account.mustache}, one
 * paragraph a line, headings with {@code #} before them.
 */
@Component
class Accounts {

    private static final String FILE = "reports/account.mustache";
    private static final String HEADING = "# ";

    private final Template template;
    private final AccountValues values;
    private final Doubts doubts;
    private final Agency agency;
    private final TableWords words;

    /** @throws CannotStart where the template cannot be read as one, or names what nobody knows */
    Accounts(ConfigFiles config, AccountValues values, Doubts doubts, Agency agency, TableWords words) {
        this.template = template(config.text(FILE));
        this.values = values;
        this.doubts = doubts;
        this.agency = agency;
        this.words = words;
        Set<String> known = values.names();
        TemplateNames.of(template).stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new CannotStart("config/" + FILE + ": unknown {{" + name + "}}");
        });
    }

    private static Template template(String text) {
        try {
            return Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(text);
        } catch (MustacheException broken) {
            throw new CannotStart("config/" + FILE + ": " + broken.getMessage());
        }
    }

    Account of(Year year) {
        Map<String, Object> known = values.of(year);
        String name = agency.bodies().stream().filter(body -> body.kind().equals("own")).findFirst().orElseThrow().name();
        known.put(AccountValues.AGENCY, name);
        List<Paragraph> paragraphs = template.execute(known).lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> paragraph(line, year)).toList();
        return new Account(year.number(), words.word("account.title", name, Integer.toString(year.number())), paragraphs,
                doubts.of(year));
    }

    private static Paragraph paragraph(String line, Year year) {
        boolean heading = line.startsWith(HEADING);
        return new Paragraph(heading, Marks.runs(heading ? line.substring(HEADING.length()) : line,
                figure -> year.of(figure).signum() == 0 ? null : BehindPages.address(figure, year.number())));
    }
}
