package org.sanxiang.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sanxiang.catalog.Matter;
import org.sanxiang.catalog.Matters;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Table;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report of a year as a paper: the same figures as its JSON, in words. */
@Component
public class AnnualPapers {

    private final AnnualReports reports;
    private final Matters matters;
    private final MessageSource messages;
    private final Years years;

    AnnualPapers(AnnualReports reports, Matters matters, MessageSource messages, Years years) {
        this.reports = reports;
        this.matters = matters;
        this.messages = messages;
        this.years = years;
    }

    public byte[] json(int year) {
        return reports.json(year);
    }

    public Report of(int year) {
        AnnualReport report = reports.of(year);
        return new Report("annual", word("annual.title", Integer.toString(year)), word("annual.about", Integer.toString(year)),
                years.counted(year), List.of(figures(report), counts("by-matter", report.byMatter(), this::matter),
                counts("by-source", report.bySource(), UnaryOperator.identity()),
                counts("by-party", report.byParty(), UnaryOperator.identity())));
    }

    private Part figures(AnnualReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "filed", report.filed());
        add(rows, "penalty-decisions", report.penaltyDecisions());
        add(rows, "fines", report.finesYuan());
        add(rows, "confiscated", report.illegalGainsConfiscatedYuan());
        add(rows, "demolished", report.demolishedM2());
        add(rows, "major", report.majorDecisions());
        add(rows, "rounds", report.legalReviewRounds());
        add(rows, "review-rate", report.legalReviewRate() == null ? null
                : Share.percent(BigDecimal.valueOf(report.legalReviewRate()), BigDecimal.ONE));
        add(rows, "opinions", report.legalOpinions());
        add(rows, "no-penalty", report.noPenaltyDecisions());
        add(rows, "transferred", report.transferred());
        add(rows, "hearings", report.hearings());
        add(rows, "closed", report.closedInYear());
        add(rows, "archived", report.archivedInYear());
        days(rows, report.filingToDecisionDays());
        return new Part("figures", word("annual.figures"), word("annual.note"), new Table(columns("figure"), rows));
    }

    private void days(List<List<Cell>> rows, Days days) {
        if (days != null) {
            add(rows, "days-min", days.min());
            add(rows, "days-p50", days.p50());
            add(rows, "days-p90", days.p90());
            add(rows, "days-max", days.max());
        }
    }

    private Part counts(String key, Map<String, Long> counts, UnaryOperator<String> name) {
        List<List<Cell>> rows = counts.entrySet().stream().map(one -> List.of(Cell.text(name.apply(one.getKey())),
                Cell.number(one.getValue().toString(), one.getValue(), null))).toList();
        return new Part(key, word("annual." + key), word("annual." + key + ".note"), new Table(columns(key), rows));
    }

    private List<Column> columns(String key) {
        return List.of(Column.text(key, word("annual." + key + ".column")), Column.number("value", word("annual.value")));
    }

    private void add(List<List<Cell>> rows, String key, long number) {
        add(rows, key, BigDecimal.valueOf(number));
    }

    /** @param number null where there is nothing to measure */
    private void add(List<List<Cell>> rows, String key, BigDecimal number) {
        BigDecimal plain = number == null ? null : AnnualReports.plain(number);
        rows.add(List.of(Cell.text(word("annual." + key)), plain == null ? Cell.none() : new Cell(plain.toPlainString(), plain, null)));
    }

    private String matter(String code) {
        return matters.find(code).map(Matter::name).map(name -> code + " " + name).orElse(code);
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }
}
