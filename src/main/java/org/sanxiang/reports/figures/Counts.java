package org.sanxiang.reports.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts figures; one statement for all that stand on the same ground. */
@Repository
public class Counts {

    private static final String ALL = "";

    private final JdbcClient jdbc;
    private final Terms terms;

    Counts(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /** Each of the figures, those of which there is nothing as well. */
    public Map<Figure, Tally> of(Collection<Figure> figures, Scope scope) {
        Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
        figures.forEach(figure -> tallies.put(figure, Tally.NONE));
        grounds(figures).values().forEach(some ->
                count(some, scope, ALL, "").values().forEach(tallies::putAll));
        return tallies;
    }

    /** By each value of the dimension of which there is something. */
    public Map<String, Map<Figure, Tally>> by(Dimension dimension, Collection<Figure> figures, Scope scope) {
        Map<String, Map<Figure, Tally>> lines = new LinkedHashMap<>();
        grounds(figures).values().forEach(some -> count(some, scope, dimension.column(), dimension.join())
                .forEach((value, counted) -> lines.computeIfAbsent(value, key -> new EnumMap<>(Figure.class)).putAll(counted)));
        return lines;
    }

    private static Map<Ground, List<Figure>> grounds(Collection<Figure> figures) {
        return figures.stream().collect(Collectors.groupingBy(Figure::ground));
    }

    private Map<String, Map<Figure, Tally>> count(List<Figure> figures, Scope scope, String by, String join) {
        String sums = IntStream.range(0, figures.size()).mapToObj(place -> sums(figures.get(place), place))
                .collect(Collectors.joining());
        Map<String, Map<Figure, Tally>> lines = new LinkedHashMap<>();
        boolean all = by.equals(ALL);
        jdbc.sql("select " + (all ? "''" : by) + " as line" + sums + " from " + figures.get(0).ground().from() + join + " where "
                        + terms.where(figures, scope) + (all ? "" : " group by " + by)).params(terms.values(scope))
                .query(row -> {
                    lines.put(row.getString("line"), tallies(figures, row));
                });
        return lines;
    }

    private static String sums(Figure figure, int place) {
        String when = ", sum(case when " + figure.condition() + " then ";
        return when + "1 else 0 end) as n" + place + when + figure.measure() + " else 0 end) as s" + place;
    }

    private static Map<Figure, Tally> tallies(List<Figure> figures, ResultSet row) throws SQLException {
        Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
        for (int place = 0; place < figures.size(); place++) {
            tallies.put(figures.get(place), new Tally(row.getLong("n" + place),
                    Objects.requireNonNullElse(row.getBigDecimal("s" + place), BigDecimal.ZERO)));
        }
        return tallies;
    }
}
