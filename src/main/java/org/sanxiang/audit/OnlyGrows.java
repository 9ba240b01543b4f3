package org.sanxiang.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Refuses, inside H2, to set back how far a chain was sealed; MySQL has the same trigger. */
public final class OnlyGrows implements Trigger {

    /** Columns of {@code audit_sealed_head}: the chain, and how many of its entries are sealed. */
    private static final int CHAIN = 0;
    private static final int SEQUENCE = 1;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (after == null || !after[CHAIN].equals(before[CHAIN])
                || (Long) after[SEQUENCE] <= (Long) before[SEQUENCE]) {
            throw new SQLException("a sealed head only moves forward", "45000");
        }
    }
}
