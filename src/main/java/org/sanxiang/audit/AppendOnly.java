package org.sanxiang.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Refuses, inside H2, to change or delete an entry of the trail; MySQL has the same trigger in its own words. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("the trail is append-only", "45000");
    }
}
