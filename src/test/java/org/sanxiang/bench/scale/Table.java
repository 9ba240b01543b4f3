package org.sanxiang.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table as the database describes it.
 *
 * @param columns their types by their names
 * @param parents the tables that columns refer to
 */
record Table(String name, Map<String, String> columns, Map<String, String> parents) {

    /** What belongs to a case only for a moment. */
    private static final Set<String> PASSING = Set.of("fact_due", "form_draft", "case_start");

    static Table read(JdbcClient jdbc, String name) {
        Map<String, String> columns = new LinkedHashMap<>();
        jdbc.sql("select column_name, data_type from information_schema.columns where table_schema = database()"
                + " and table_name = ? and extra not like '%GENERATED%' order by ordinal_position").param(name).query(row -> {
                    columns.put(row.getString(1), row.getString(2));
                });
        Map<String, String> parents = new LinkedHashMap<>();
        jdbc.sql("select column_name, referenced_table_name from information_schema.key_column_usage where table_schema = database()"
                + " and table_name = ? and referenced_table_name is not null").param(name).query(row -> {
                    parents.put(row.getString(1), row.getString(2));
                });
        return new Table(name, columns, parents);
    }

    /** The tables whose rows belong to a case, by their names, the case's own first. */
    static Map<String, Table> ofCases(JdbcClient jdbc) {
        List<Table> others = jdbc.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name not like 'ACT%'").query(String.class).list().stream()
                .filter(name -> !PASSING.contains(name)).map(name -> read(jdbc, name)).collect(Collectors.toCollection(ArrayList::new));
        Map<String, Table> found = new LinkedHashMap<>();
        for (int before = -1; before < found.size();) {
            before = found.size();
            others.stream().filter(table -> table.isOfCases(found.keySet())).forEach(table -> found.put(table.name(), table));
        }
        return found;
    }

    private boolean isOfCases(Set<String> found) {
        return name.equals("case_file") || columns.containsKey("case_id") || parents.values().stream().anyMatch(found::contains);
    }
}
