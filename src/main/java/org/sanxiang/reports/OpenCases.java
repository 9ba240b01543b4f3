package org.sanxiang.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the cases that wait for somebody, by step and by age. */
@Component
class OpenCases {

    /** Name of the line that counts every case once, however many of its steps are open. */
    static final String ALL = "";

    private static final String AGE = """
            case when f.registered_on > :age1 then 0 when f.registered_on > :age2 then 1
                 when f.registered_on > :age3 then 2 when f.registered_on > :age4 then 3 else 4 end""";

    private record Count(String step, int age, long cases) {
    }

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By step, and once over all steps under {@link #ALL}. */
    Map<String, Map<Age, Long>> count(LocalDate today) {
        Map<String, Map<Age, Long>> lines = new TreeMap<>();
        counts(today).forEach(count -> lines.computeIfAbsent(count.step(), step -> new EnumMap<>(Age.class))
                .put(Age.values()[count.age()], count.cases()));
        return lines;
    }

    private List<Count> counts(LocalDate today) {
        return jdbc.sql("""
                select s.step, """ + AGE + """
                 as age, count(distinct s.case_id) as cases
                from open_step s join case_file f on f.id = s.case_id and f.procedure_key = 'penalty' group by s.step, age
                union all
                select '', """ + AGE + """
                 as age, count(distinct s.case_id) as cases
                from open_step s join case_file f on f.id = s.case_id and f.procedure_key = 'penalty' group by age""")
                .param("age1", Age.UP_TO_30.latest(today)).param("age2", Age.UP_TO_60.latest(today))
                .param("age3", Age.UP_TO_90.latest(today)).param("age4", Age.OVER_90.latest(today))
                .query((row, n) -> new Count(row.getString(1), row.getInt(2), row.getLong(3))).list();
    }
}
