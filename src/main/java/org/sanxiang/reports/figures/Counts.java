package org.sanxiang.reports.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts figures; one statement for all that stand on the same ground, by however many dimensions. */
@Repository
public class Counts {

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
        tallies.putAll(cube(List.of(), figures, scope).all());
        return tallies;
    }

    /** By each value of the dimension of which there is something. */
    public Map<String, Map<Figure, Tally>> by(Dimension dimension, Collection<Figure> figures, Scope scope) {
        return cube(List.of(dimension), figures, scope).by().getOrDefault(dimension, Map.of());
    }

    /** @param dimensions of which each row has one value, where what it comes to in all is asked for as well */
    Cube cube(List<Dimension> dimensions, Collection<Figure> figures, Scope scope) {
        Cube cube = new Cube();
        figures.stream().collect(Collectors.groupingBy(Figure::ground)).values()
                .forEach(some -> count(cube, dimensions, some, scope));
        return cube;
    }

    private void count(Cube cube, List<Dimension> dimensions, List<Figure> figures, Scope scope) {
        String columns = dimensions.stream().map(Dimension::column).collect(Collectors.joining(", "));
        String joins = dimensions.stream().map(Dimension::join).collect(Collectors.joining());
        jdbc.sql("select " + (columns.isEmpty() ? "" : columns + ", ") + sums(figures) + " from "
                        + figures.get(0).ground().from() + joins + " where " + terms.where(figures, scope)
                        + (columns.isEmpty() ? "" : " group by " + columns)).params(terms.values(scope))
                .query(row -> {
                    Map<Figure, Tally> tallies = tallies(figures, row);
                    cube.add(tallies);
                    for (int place = 0; place < dimensions.size(); place++) {
                        cube.add(dimensions.get(place), row.getString(place + 1), tallies);
                    }
                });
    }

    /** A figure alone has its condition in the where clause already. */
    private static String sums(List<Figure> figures) {
        return figures.size() == 1 ? "count(*) as n0, sum(" + figures.get(0).measure() + ") as s0"
                : IntStream.range(0, figures.size()).mapToObj(place -> sums(figures.get(place), place))
                        .collect(Collectors.joining(", "));
    }

    private static String sums(Figure figure, int place) {
        String when = "sum(case when " + figure.condition() + " then ";
        return when + "1 else 0 end) as n" + place + ", " + when + figure.measure() + " else 0 end) as s" + place;
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
