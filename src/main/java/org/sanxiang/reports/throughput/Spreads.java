package org.sanxiang.reports.throughput;

import java.util.HashMap;
import java.util.Map;

import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Percentiles over the rows of a figure, found by the database: no length of time leaves it but those that are told. */
@Repository
class Spreads {

    private static final String ONE_LINE = "1";

    private final JdbcClient jdbc;
    private final Terms terms;

    Spreads(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    Spread of(Figure figure, Measure measure, Scope scope) {
        return by(figure, measure, ONE_LINE, scope).getOrDefault(ONE_LINE, Spread.NONE);
    }

    /** @param line an expression on the rows of the figure; those in which it is the same are measured together */
    Map<String, Spread> by(Figure figure, Measure measure, String line, Scope scope) {
        String column = (figure.ground().isOfSteps() ? "t." : "p.") + measure.column();
        Map<String, Spread> spreads = new HashMap<>();
        jdbc.sql("select line, max(many) many, " + at(50) + ", " + at(90) + ", " + at(99) + ", max(took) longest from (select "
                        + line + " line, " + column + " took, row_number() over (partition by " + line + " order by " + column
                        + ") place, count(*) over (partition by " + line + ") many from " + figure.ground().from() + " where "
                        + terms.where(figure, scope) + ") ranked group by line").params(terms.values(scope))
                .query(row -> {
                    spreads.put(row.getString("line"), new Spread(row.getLong("many"), row.getLong("p50"), row.getLong("p90"),
                            row.getLong("p99"), row.getLong("longest")));
                });
        return spreads;
    }

    private static String at(int percent) {
        return "max(case when place = floor((many * " + percent + " + 99) / 100) then took end) p" + percent;
    }
}
