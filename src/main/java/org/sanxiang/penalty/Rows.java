package org.sanxiang.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;

/** Rows of the procedure's tables as facts. */
final class Rows {

    private Rows() {
    }

    static Fact fact(FactKind kind, ResultSet row, LocalDate on) throws SQLException {
        return Fact.of(kind, row.getLong("case_id"), row.getInt("place_in_case"), on);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Counts what comes in the order of the cases. */
    static final class Places {

        private final Map<Long, Integer> next = new HashMap<>();

        int next(long caseId) {
            return next.merge(caseId, 1, Integer::sum) - 1;
        }
    }
}
