package org.sanxiang.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * A process that has ended.
 *
 * @param turn        which of those that began at the same moment, from 1
 * @param completed   whether it came to its end, and was not broken off
 * @param netSeconds  without the days for which the case stood still
 * @param workingDays after the first day, up to the last
 */
record ProcessFact(long caseId, String procedure, Instant started, int turn, Instant ended, boolean completed,
                   long seconds, long netSeconds, int workingDays) implements Kept {

    static final String COLUMNS = "case_id, procedure_key, started_at, turn, ended_at, completed, seconds, "
            + "net_seconds, working_days";

    static ProcessFact read(ResultSet row, int number) throws SQLException {
        return new ProcessFact(row.getLong("case_id"), row.getString("procedure_key"),
                row.getTimestamp("started_at").toInstant(), row.getInt("turn"), row.getTimestamp("ended_at").toInstant(),
                row.getBoolean("completed"), row.getLong("seconds"), row.getLong("net_seconds"), row.getInt("working_days"));
    }

    @Override
    public List<Object> key() {
        return List.of(caseId, procedure, Timestamp.from(started), turn);
    }

    @Override
    public List<Object> values() {
        return List.of(caseId, procedure, Timestamp.from(started), turn, Timestamp.from(ended), completed, seconds,
                netSeconds, workingDays);
    }

    @Override
    public ProcessKey process() {
        return new ProcessKey(caseId, started);
    }
}
