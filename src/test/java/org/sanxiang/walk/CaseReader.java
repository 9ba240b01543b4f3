package org.sanxiang.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a case from the tables, past all of the program. */
final class CaseReader {

    /** The engine's tables, with their column for the process instance. */
    private static final Map<String, String> ENGINE = Map.of("act_ru_task", "proc_inst_id_",
            "act_ru_execution", "proc_inst_id_", "act_ru_job", "process_instance_id_", "act_ru_variable", "proc_inst_id_");

    private final JdbcClient jdbc;
    private final Map<String, String> queries = new LinkedHashMap<>();

    CaseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        queries.put("case_file", "select * from case_file where id = ?");
        queries.put("penalty_case", "select * from penalty_case where id = ?");
        jdbc.sql("""
                select lower(table_name) from information_schema.columns
                where lower(column_name) = 'case_id' and table_schema = schema() order by 1""").query(String.class).list()
                .forEach(table -> queries.put(table,
                        "select * from " + table + " where case_id = ? order by " + order(table)));
        ENGINE.forEach((table, instance) -> queries.put(table,
                "select * from " + table.toUpperCase(Locale.ROOT) + " where " + instance
                + " in (select e.id_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION r on r.id_ = e.root_proc_inst_id_"
                + " where r.business_key_ = ?) order by id_"));
    }

    private String order(String table) {
        return jdbc.sql("""
                select lower(column_name) from information_schema.columns
                where lower(table_name) = ? and lower(column_name) in ('id', 'place', 'place_in_case', 'clock')
                  and table_schema = schema() order by ordinal_position""").param(table).query(String.class).list().stream()
                .findFirst().orElse("case_id");
    }

    CaseRows read(long caseId) {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        queries.forEach((table, query) -> {
            Object key = ENGINE.containsKey(table) ? Long.toString(caseId) : caseId;
            tables.put(table, rows(jdbc.sql(query).param(key).query().listOfRows()));
        });
        return new CaseRows(caseId, tables);
    }

    private static List<Map<String, Object>> rows(List<Map<String, Object>> read) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : read) {
            Map<String, Object> lower = new TreeMap<>();
            row.forEach((column, value) -> lower.put(column.toLowerCase(Locale.ROOT), value));
            rows.add(lower);
        }
        return rows;
    }
}
