package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.kernel.DatabaseKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads how the record stands: the rows of a case in the tables that are asked for, in one statement. */
@Component
class RecordReader {

    /** A row of the record, of which the values stand in the order of the table's columns. */
    private record Row(String table, Long owner, String[] values) {
    }

    /**
     * How many rows of a table belong to one case.
     *
     * @param owner the case; null where the rows lead to none
     */
    record Count(Long owner, long rows) {
    }

    /** Cases that are read at once. */
    static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final RecordColumns columns;
    /** What a text is called in the database's own words. */
    private final String text;

    RecordReader(JdbcTemplate jdbc, RecordColumns columns, DatabaseKind database) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.text = database.isH2() ? "varchar" : "char";
    }

    /** @param caseId null for the tables of the office */
    List<RecordState> states(Collection<RecordTable> tables, Long caseId) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        tables.forEach(table -> rows.put(table.name(), new ArrayList<>()));
        int width = tables.stream().mapToInt(table -> columns.of(table.name()).size()).max().orElse(0);
        String sql = String.join(" union all ", tables.stream().map(table -> select(table, width)
                + (table.isOfOffice() ? "" : " where " + table.owner() + " = ?")).toList());
        Object[] parameters = tables.stream().filter(table -> !table.isOfOffice()).map(table -> caseId).toArray();
        jdbc.query(sql, this::row, parameters).forEach(row -> rows.get(row.table()).add(row.values()));
        return rows.entrySet().stream().map(table ->
                RecordState.of(table.getKey(), columns.of(table.getKey()), table.getValue())).toList();
    }

    /** The rows of many cases in one table, by case. */
    Map<Long, List<String[]>> rows(RecordTable table, List<Long> cases) {
        String sql = select(table, columns.of(table.name()).size())
                + (table.isOfOffice() ? "" : " where " + table.owner() + " in (" + marks(cases.size()) + ")");
        Map<Long, List<String[]>> rows = new LinkedHashMap<>();
        jdbc.query(sql, this::row, table.isOfOffice() ? new Object[0] : cases.toArray()).forEach(row ->
                rows.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row.values()));
        return rows;
    }

    /** All rows of a table, whether anybody knows of their case or not; the stream is to be closed. */
    Stream<Count> counts(RecordTable table) {
        return jdbc.queryForStream("select " + table.whose() + ", count(*) from " + table.allRows()
                + (table.isOfOffice() ? "" : " group by " + table.owner()),
                (row, number) -> new Count(row.getObject(1, Long.class), row.getLong(2)));
    }

    RecordState state(RecordTable table, List<String[]> rows) {
        return RecordState.of(table.name(), columns.of(table.name()), rows);
    }

    private String select(RecordTable table, int width) {
        List<String> selected = new ArrayList<>();
        columns.of(table.name()).forEach(column -> selected.add("cast(r." + column.name() + " as " + text + ")"));
        selected.addAll(Collections.nCopies(width - selected.size(), "null"));
        return "select '" + table.name() + "', " + table.whose() + ", "
                + String.join(", ", selected) + " from " + table.rows();
    }

    private Row row(ResultSet told, int number) throws SQLException {
        String table = told.getString(1);
        List<RecordColumn> form = columns.of(table);
        String[] values = new String[form.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = form.get(at).canonical(told.getString(at + 3));
        }
        return new Row(table, told.getLong(2), values);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
