package org.sanxiang.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of entries that takes none while the test says so, in the real database. */
public final class RefusingTrail implements Trigger {

    private static volatile boolean refuses;

    public static void in(JdbcClient jdbc) {
        jdbc.sql("create trigger if not exists refusing_trail before insert on audit_entry for each row call '"
                + RefusingTrail.class.getName() + "'").update();
    }

    /** @param whether from now on, for everybody */
    public static void refuse(boolean whether) {
        refuses = whether;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (refuses) {
            throw new SQLException("no entry can be written", "45000");
        }
    }
}
