package org.sanxiang.kernel;

import java.util.Collections;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes sure that a row is there that will be locked for counting, whoever needs it first. */
@Component
public class FirstRow {

    private final JdbcTemplate jdbc;
    private final DatabaseKind database;

    FirstRow(JdbcTemplate jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Inserts the row unless another transaction has done so; then waits for that transaction to end. */
    public void ensure(String table, Map<String, Object> row) {
        String insert = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        if (database.isH2()) {
            insertOrYield(insert, row);
        } else {
            // A plain insert that fails keeps a shared lock there, and two that then want to lock the row block each other.
            String column = row.keySet().iterator().next();
            jdbc.update(insert + " on duplicate key update " + column + " = " + column, row.values().toArray());
        }
    }

    private void insertOrYield(String insert, Map<String, Object> row) {
        try {
            jdbc.update(insert, row.values().toArray());
        } catch (DuplicateKeyException somebodyWasFirst) {
            // The row is there, which is all that was wanted.
        }
    }
}
