package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sanxiang.cases.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database knows of a year: facts in groups, and exactly those facts again that stand behind some of the groups. */
@Repository
class YearSources implements CaseNumbers {

    private static final String GROUPS = "select " + FactGroup.BY + ", past, sum(days_rows) fact_rows, sum(days_fines) fines,"
            + " sum(days_confiscated) confiscated, sum(days_area) area, sum(days_tally) tally from (";
    /** Day by day, as the index has them: that is quicker than all at once. */
    private static final String DAYS = "select " + FactGroup.BY + ", " + FactGroup.PAST + " past, count(*) days_rows,"
            + " sum(amount_fen) days_fines, sum(confiscation_fen) days_confiscated, sum(area_m2) days_area, sum(tally) days_tally"
            + " from fact f where ";
    private static final String OF_DAYS = " group by kind, happened_on, procedure_key, body, outcome, penalty_kinds, major, reviewed";
    private static final String GROUPED = ") g group by " + FactGroup.BY + ", past";

    private final JdbcClient jdbc;
    private final CoercionColumns coercion;
    private final Clock clock;

    YearSources(JdbcClient jdbc, CoercionColumns coercion, Clock clock) {
        this.jdbc = jdbc;
        this.coercion = coercion;
        this.clock = clock;
    }

    /** One statement for each ground. */
    List<FactGroup> groups(int year) {
        List<FactGroup> groups = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            groups.addAll(jdbc.sql(GROUPS + DAYS + ground.condition() + OF_DAYS + GROUPED).params(days(year))
                    .query((row, n) -> FactGroup.read(ground, row)).list());
        }
        return groups;
    }

    /** What stands behind a figure, in the order of its days; so many at most, after so many. */
    List<Behind> behind(CaseFigure figure, int year, List<FactGroup> groups, long most, long after) {
        return groups.isEmpty() ? List.of() : jdbc.sql("select f.case_id, f.kind, f.place, f.outcome, f.happened_on,"
                        + " c.number, c.party_name, c.matter_name, " + figure.measure().column() + " share"
                        + " from fact f join case_file c on c.id = f.case_id where " + counted(figure, groups)
                        + " order by f.happened_on, f.case_id, f.kind, f.place limit " + most + " offset " + after)
                .params(values(year, groups)).query((row, n) -> behind(row)).list();
    }

    /** How many these are. */
    long count(CaseFigure figure, int year, List<FactGroup> groups) {
        return groups.isEmpty() ? 0 : jdbc.sql("select count(*) from fact f where " + counted(figure, groups))
                .params(values(year, groups)).query(Long.class).single();
    }

    /** That a fact is in one of the groups; of a sum only what adds to it. */
    private static String counted(CaseFigure figure, List<FactGroup> groups) {
        return figure.ground().condition() + IntStream.range(0, groups.size()).mapToObj(FactGroup::condition)
                .collect(Collectors.joining(" or ", " and (", ")"))
                + (figure.measure() == Measure.ROWS ? "" : " and " + figure.measure().column() + " > 0");
    }

    private Map<String, Object> values(int year, List<FactGroup> groups) {
        Map<String, Object> values = days(year);
        IntStream.range(0, groups.size()).forEach(mark -> values.putAll(groups.get(mark).values(mark)));
        return values;
    }

    /** Figures of coercion sum up facts of several kinds, each of which counts its own places; all others one kind. */
    private Behind behind(ResultSet row) throws SQLException {
        long caseId = row.getLong("case_id");
        String number = row.getString("number");
        FactKind kind = FactKind.valueOf(row.getString("kind"));
        String act = coercion.act(kind, row.getString("outcome"));
        return new Behind("case-" + caseId + "-" + (act == null ? "" : kind + "-") + row.getInt("place"), "/cases/" + caseId,
                number == null ? "" : number, row.getString("party_name"),
                (act == null ? "" : act + "：") + row.getString("matter_name"), row.getObject("happened_on", LocalDate.class),
                row.getBigDecimal("share"));
    }

    @Override
    public Set<String> among(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of() : new HashSet<>(jdbc.sql("select number from case_file where number in (:numbers)")
                .param("numbers", numbers).query(String.class).list());
    }

    long services(String kind, int year) {
        return jdbc.sql("select count(*) from adviser_service f where kind = :kind and served_on between :from and :to")
                .params(days(year)).param("kind", kind).query(Long.class).single();
    }

    /** The same services, one by one. */
    List<Behind> advised(String kind, int year) {
        return jdbc.sql("""
                select s.id, s.served_on, s.occasion, a.name from adviser_service s join legal_adviser a on a.id = s.adviser_id
                where s.kind = :kind and s.served_on between :from and :to order by s.served_on, s.id""")
                .params(days(year)).param("kind", kind).query((row, n) -> new Behind("service-" + row.getLong("id"),
                        "/review/advisers?year=" + year, "", row.getString("name"), row.getString("occasion"),
                        row.getObject("served_on", LocalDate.class), BigDecimal.ONE)).list();
    }

    private Map<String, Object> days(int year) {
        return new HashMap<>(Map.of("from", LocalDate.of(year, 1, 1), "to", MonthDay.of(12, 31).atYear(year),
                "today", LocalDate.now(clock)));
    }
}
