package org.sanxiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.sanxiang.deadlines.Deadline;

/** How everybody reads a row of {@code open_step s}; lists join it with what else they show. */
public final class OpenStepRow {

    public static final String COLUMNS = "s.id, s.case_id, s.step, s.role, s.assignee_id, s.assignee_name, s.since,"
            + " s.clock, s.clock_from, s.clock_soon, s.clock_end, s.provisional";

    private OpenStepRow() {
    }

    public static OpenStep read(ResultSet row) throws SQLException {
        return new OpenStep(row.getLong("id"), row.getLong("case_id"), row.getString("step"), row.getString("role"),
                row.getObject("assignee_id", Long.class), row.getString("assignee_name"),
                row.getTimestamp("since").toInstant(), clock(row));
    }

    /** Null where the row has none; of every table that keeps a clock in these columns. */
    public static StepClock clock(ResultSet row) throws SQLException {
        String period = row.getString("clock");
        return period == null ? null : new StepClock(period, new Deadline(row.getObject("clock_from", LocalDate.class),
                row.getObject("clock_soon", LocalDateTime.class), row.getObject("clock_end", LocalDateTime.class),
                row.getBoolean("provisional")));
    }
}
