package org.sanxiang.walk;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a lawful major case just before and just after its decision, of which a test changes one. */
final class PaperCase {

    static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();

    PaperCase() {
        row("case_file", "stage", "FILED", "filed_on", day("2023-01-05"));
        row("penalty_case", "notices_from", 0);
        row("case_duty", "person_id", 1L, "duty", "HANDLER");
        row("case_duty", "person_id", 2L, "duty", "REVIEWER");
        row("penalty_notice", "fine_fen", 300L, "confiscation_fen", 0L, "penalty_kinds", "FINE", "basis", "第一条",
                "statement_due", day("2023-02-10"), "hearing_offered", true, "hearing_due", day("2023-02-10"));
        row("penalty_draft", "hash", "a", "decision_kind", "PENALTY", "major", true, "discussion", true, "judged_by", "1",
                "basis", "第 一 条");
        row("review_round", "round", 1, "conclusion", "AGREED", "draft_hash", "a");
        row("penalty_deliberation", "dispute", false, "conclusion", "AGREED", "draft_hash", "a");
        row("open_step", "task_id", "t", "step", "decide", "clock", "decision", "due", day("2023-04-05"));
        row("act_ru_task", "id_", "t", "task_def_key_", "decide");
        row("act_ru_execution", "id_", "e");
    }

    PaperCase decided() {
        row("penalty_decision", "decision_kind", "PENALTY", "draft_hash", "a", "fine_fen", 300L, "confiscation_fen", 0L,
                "penalty_kinds", "FINE", "approved_on", day("2023-03-01"));
        set("case_file", "stage", "DECIDED").set("open_step", "step", "issue").set("act_ru_task", "task_def_key_", "issue");
        return row("audit_entry", "kind", "ACTION");
    }

    /** @param columns names and values, one after the other */
    PaperCase row(String table, Object... columns) {
        Map<String, Object> row = new TreeMap<>();
        for (int column = 0; column < columns.length; column += 2) {
            row.put(columns[column].toString(), columns[column + 1]);
        }
        tables.computeIfAbsent(table, empty -> new ArrayList<>()).add(row);
        return this;
    }

    /** Changes the last row of the table. */
    PaperCase set(String table, String column, Object value) {
        List<Map<String, Object>> rows = tables.get(table);
        rows.get(rows.size() - 1).put(column, value);
        return this;
    }

    PaperCase without(String table) {
        tables.remove(table);
        return this;
    }

    CaseRows rows() {
        return new CaseRows(1, tables);
    }

    static Date day(String day) {
        return Date.valueOf(day);
    }
}
