package org.sanxiang.audit;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which columns the tables of the record have, asked of the database once. */
@Component
class RecordColumns {

    private final JdbcTemplate jdbc;
    private final Map<String, List<RecordColumn>> known = new ConcurrentHashMap<>();

    RecordColumns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In alphabetical order, in small letters. */
    List<RecordColumn> of(String table) {
        return known.computeIfAbsent(table, name -> jdbc.execute((ConnectionCallback<List<RecordColumn>>) connection ->
                read(connection, connection.getMetaData(), name)));
    }

    private static List<RecordColumn> read(Connection connection, DatabaseMetaData database, String table)
            throws SQLException {
        String stored = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Set<String> keys = new HashSet<>();
        try (ResultSet row = database.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (row.next()) {
                keys.add(row.getString("COLUMN_NAME"));
            }
        }
        List<RecordColumn> columns = new ArrayList<>();
        try (ResultSet row = database.getColumns(connection.getCatalog(), connection.getSchema(), stored, null)) {
            while (row.next()) {
                String name = row.getString("COLUMN_NAME");
                columns.add(new RecordColumn(name.toLowerCase(Locale.ROOT), row.getInt("DATA_TYPE"), keys.contains(name)));
            }
        }
        columns.sort(Comparator.comparing(RecordColumn::name));
        return List.copyOf(columns);
    }
}
