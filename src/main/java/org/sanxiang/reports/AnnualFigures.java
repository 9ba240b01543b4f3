package org.sanxiang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.sanxiang.cases.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts the facts of a year, in five statements whatever their number. */
@Repository
class AnnualFigures {

    /** Penalty decisions of a year that are alike in all by which they are counted. */
    record Penalties(String matter, String party, boolean major, boolean reviewed, long count, long fine, long confiscated,
                     BigDecimal area) {
    }

    /** @param opinions of the legal adviser */
    record Rounds(long count, long opinions) {
    }

    private static final String OF_YEAR = " and happened_on between :from and :to";

    private final JdbcClient jdbc;

    AnnualFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often each kind of thing happened in the year; decisions that impose no penalty among them. */
    Map<FactKind, Long> counts(int year) {
        return of(year, "select kind, count(*) from fact where (kind in ('FILED', 'HEARING', 'TRANSFERRED', 'CLOSED', 'ARCHIVED')"
                + " or kind = 'DECIDED' and outcome <> 'PENALTY')" + OF_YEAR + " group by kind")
                .query((row, n) -> Map.entry(FactKind.valueOf(row.getString(1)), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Cases filed in the year, by the source of their clue. */
    Map<String, Long> filedBySource(int year) {
        return of(year, "select source, count(*) from fact where kind = 'FILED'" + OF_YEAR + " group by source")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Penalties> penalties(int year) {
        return of(year, """
                select matter, party_kind, major, reviewed, count(*), sum(amount_fen), sum(confiscation_fen), sum(area_m2)
                from fact where kind = 'DECIDED' and outcome = 'PENALTY'""" + OF_YEAR
                + " group by matter, party_kind, major, reviewed")
                .query((row, n) -> new Penalties(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4),
                        row.getLong(5), row.getLong(6), row.getLong(7), row.getBigDecimal(8))).list();
    }

    /** How many penalty decisions of the year came so many calendar days after the filing. */
    SortedMap<Long, Long> daysToDecision(int year) {
        SortedMap<Long, Long> days = new TreeMap<>();
        of(year, "select day_count, count(*) from fact where kind = 'DECIDED' and outcome = 'PENALTY' and day_count is not null"
                + OF_YEAR + " group by day_count").query(row -> {
                    days.put(row.getLong(1), row.getLong(2));
                });
        return days;
    }

    /** All rounds of the cases decided in the year, whatever the day of the round; a transfer counts as decided. */
    Rounds rounds(int year) {
        return of(year, """
                select count(*), coalesce(sum(tally), 0) from fact where kind = 'REVIEWED' and case_id in (
                    select case_id from fact where kind in ('DECIDED', 'TRANSFERRED')""" + OF_YEAR + ")")
                .query((row, n) -> new Rounds(row.getLong(1), row.getLong(2))).single();
    }

    private StatementSpec of(int year, String query) {
        return jdbc.sql(query).param("from", LocalDate.of(year, 1, 1)).param("to", LocalDate.of(year, 12, 31));
    }

    /** Sums up what is alike. */
    static Map<String, Long> counted(List<Penalties> penalties, Function<Penalties, String> by) {
        return penalties.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Penalties::count)));
    }

    static long sum(List<Penalties> penalties, ToLongFunction<Penalties> of) {
        return penalties.stream().mapToLong(of).sum();
    }
}
