package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.Map;

import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.springframework.stereotype.Component;

/** Figures in the cells of the tables, each with the way to what stands behind it. */
@Component
class YearCells {

    private final YearFigures figures;
    private final Amounts amounts;
    private final TableWords words;

    YearCells(YearFigures figures, Amounts amounts, TableWords words) {
        this.figures = figures;
        this.amounts = amounts;
        this.words = words;
    }

    /** In which amounts are told. */
    String unit() {
        return amounts.unit();
    }

    /** Where what is told comes from; of what has two sources, those that tell something. */
    String origin(String figure, Map<String, BigDecimal> values) {
        YearFigure told = figures.of(figure);
        String origin = told.origin();
        if (told instanceof JointFigure) {
            boolean cases = values.get(told.subject() + ".of-cases").signum() != 0;
            boolean register = values.get(told.subject() + ".of-register").signum() != 0;
            origin = cases == register ? origin : cases ? "cases" : "registers";
        }
        return words.word("tables.origin." + origin);
    }

    Column column(String figure) {
        return Column.number(figure, amounts.heading(figures.of(figure)));
    }

    Cell all(String figure, Year year) {
        return cell(figure, year.of(figure), BehindPages.address(figure, year.number()));
    }

    /** Of what one body did. */
    Cell of(String figure, Year.OfBody body, int year) {
        return cell(figure, body.of(figure), BehindPages.address(figure, year, body.body()));
    }

    /** What is nothing leads nowhere. */
    private Cell cell(String figure, BigDecimal value, String behind) {
        BigDecimal told = amounts.of(figures.of(figure), value);
        return new Cell(told.toPlainString(), told, value.signum() == 0 ? null : behind);
    }
}
