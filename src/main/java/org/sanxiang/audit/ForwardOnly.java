package org.sanxiang.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Refuses, inside H2, to move the head of a chain other than to the next entry; MySQL has the same trigger. */
public final class ForwardOnly implements Trigger {

    /** Columns of {@code audit_head}: the chain, and how many entries it has. */
    private static final int CHAIN = 0;
    private static final int SEQUENCE = 1;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (after == null || !after[CHAIN].equals(before[CHAIN])
                || (Long) after[SEQUENCE] != (Long) before[SEQUENCE] + 1) {
            throw new SQLException("the head of a chain only moves forward", "45000");
        }
    }
}
