package org.sanxiang.reports;

import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.RowMapper;

/**
 * One of the tables of what is counted.
 *
 * @param columns with commas between them, those of the key first
 * @param keys    how many columns the key has
 */
record Shape<R extends Kept>(String table, String columns, int keys, Class<R> type, RowMapper<R> reader) {

    static final List<Shape<? extends Kept>> ALL = List.of(
            new Shape<>("fact", FactRow.COLUMNS, 3, FactRow.class, FactRow::read),
            new Shape<>("process_fact", ProcessFact.COLUMNS, 4, ProcessFact.class, ProcessFact::read),
            new Shape<>("step_fact", StepFact.COLUMNS, 4, StepFact.class, StepFact::read));

    String insert() {
        return "insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(columns.split(",").length, "?")) + ")";
    }

    String select() {
        return "select " + columns + " from " + table + " where case_id in (:ids)";
    }

    String delete() {
        List<String> key = List.of(columns.split(",\\s*")).subList(0, keys);
        return "delete from " + table + " where " + String.join(" = ? and ", key) + " = ?";
    }
}
