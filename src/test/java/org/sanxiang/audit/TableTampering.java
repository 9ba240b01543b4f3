package org.sanxiang.audit;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** Changes, deletes, inserts and swaps what stands in a table, column by column. */
final class TableTampering {

    private static final Map<String, List<String>> KEYS = Map.of("audit_entry", List.of("chain", "sequence"));

    private final JdbcTemplate jdbc;
    private final RecordColumns columns;
    private final Attempts attempts;

    TableTampering(JdbcTemplate jdbc, RecordColumns columns, Attempts attempts) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.attempts = attempts;
    }

    void tamper(String table) {
        List<RecordColumn> form = columns.of(table);
        List<Map<String, Object>> rows = jdbc.queryForList("select * from " + table + " limit 2");
        String row = where(table, form, rows.get(0));
        for (RecordColumn column : form) {
            change(table, column, rows.get(0).get(column.name()), row);
            if (rows.size() > 1) {
                swap(table, form, column.name(), rows);
            }
        }
        attempts.sql(table + ": delete a row", "delete from " + table + " where " + row);
        attempts.sql(table + ": truncate", "delete from " + table);
        attempts.sql(table + ": insert a row", "insert into " + table + " (" + names(form) + ") select " + copied(table, form)
                + " from " + table + " where " + row);
    }

    private void change(String table, RecordColumn column, Object value, String row) {
        String name = column.name();
        String to = switch (column.type()) {
            case Types.BOOLEAN, Types.BIT -> "not coalesce(" + name + ", false)";
            case Types.DATE -> value == null ? "date '2023-02-03'" : name + " + interval '411' day";
            case Types.TIMESTAMP -> value == null ? "timestamp '2023-02-03 00:00:00'" : name + " + interval '0.000001' second";
            case Types.VARCHAR, Types.CLOB, Types.CHAR -> "case when " + name + " is null or " + name + " = '' then 'y' else "
                    + "'z' || substring(" + name + " from 2) end";
            default -> "coalesce(" + name + ", 0) + " + (isKey(table, columns.of(table), name) ? FullRecord.FAR : 1);
        };
        attempts.sql(table + "." + name + ": change", "update " + table + " set " + name + " = " + to + " where " + row);
        if (value != null && isNullable(table, name)) {
            attempts.sql(table + "." + name + ": set to null", "update " + table + " set " + name + " = null where " + row);
        }
    }

    private boolean isNullable(String table, String column) {
        return jdbc.queryForObject("select is_nullable from information_schema.columns where table_name = ? and column_name = ?",
                String.class, table.toUpperCase(), column.toUpperCase()).equals("YES");
    }

    private void swap(String table, List<RecordColumn> form, String column, List<Map<String, Object>> rows) {
        Object one = rows.get(0).get(column);
        Object two = rows.get(1).get(column);
        if (text(one).equals(text(two)) || isKey(table, form, column)) {
            return;
        }
        attempts.tampered(table + "." + column + ": swap two rows", () -> {
            String set = "update " + table + " set " + column + " = ? where ";
            jdbc.update(set + where(table, form, rows.get(0)), two);
            jdbc.update(set + where(table, form, rows.get(1)), one);
        });
    }

    private String copied(String table, List<RecordColumn> form) {
        return form.stream().map(column -> !isKey(table, form, column.name()) || column.name().equals("case_id") ? column.name()
                : switch (column.type()) {
                    case Types.VARCHAR, Types.CHAR -> column.name() + " || 'x'";
                    case Types.DATE -> column.name() + " + interval '400' day";
                    default -> column.name() + " + " + FullRecord.FAR;
                }).collect(Collectors.joining(", "));
    }

    private static String names(List<RecordColumn> form) {
        return form.stream().map(RecordColumn::name).collect(Collectors.joining(", "));
    }

    private static boolean isKey(String table, List<RecordColumn> form, String column) {
        return KEYS.getOrDefault(table, form.stream().filter(RecordColumn::key).map(RecordColumn::name).toList()).contains(column);
    }

    private static String where(String table, List<RecordColumn> form, Map<String, Object> row) {
        return form.stream().map(RecordColumn::name).filter(name -> isKey(table, form, name))
                .map(name -> name + " = '" + row.get(name) + "'").collect(Collectors.joining(" and "));
    }

    private static String text(Object value) {
        try {
            return value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(value);
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
