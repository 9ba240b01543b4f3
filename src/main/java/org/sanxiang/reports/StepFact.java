package org.sanxiang.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A step that is over.
 *
 * @param turn           the first time that its process came to it, the second, and so on: a return is any but the first
 * @param account        of whoever did it; null where nobody did
 * @param done           whether somebody did it, and nothing ended it from outside
 * @param netSeconds     without the days for which the case stood still
 * @param waitingSeconds until somebody took it in hand or was given it; none where it was done without that
 */
record StepFact(long caseId, String step, Instant started, Instant ended, Instant processStarted, int turn, String account,
                boolean done, long seconds, long netSeconds, long waitingSeconds, int workingDays) implements Kept {

    static final String COLUMNS = "case_id, step, process_started_at, turn, started_at, ended_at, account, done, seconds, "
            + "net_seconds, waiting_seconds, working_days";

    static StepFact read(ResultSet row, int number) throws SQLException {
        return new StepFact(row.getLong("case_id"), row.getString("step"), row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(), row.getTimestamp("process_started_at").toInstant(),
                row.getInt("turn"), row.getString("account"), row.getBoolean("done"), row.getLong("seconds"),
                row.getLong("net_seconds"), row.getLong("waiting_seconds"), row.getInt("working_days"));
    }

    @Override
    public List<Object> key() {
        return List.of(caseId, step, Timestamp.from(processStarted), turn);
    }

    @Override
    public List<Object> values() {
        return Arrays.asList(caseId, step, Timestamp.from(processStarted), turn, Timestamp.from(started),
                Timestamp.from(ended), account, done, seconds, netSeconds, waitingSeconds, workingDays);
    }

    @Override
    public ProcessKey process() {
        return new ProcessKey(caseId, processStarted);
    }
}
