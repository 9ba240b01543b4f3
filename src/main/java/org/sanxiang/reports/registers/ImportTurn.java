package org.sanxiang.reports.registers;

import java.util.Map;

import org.sanxiang.kernel.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one spreadsheet after the other into a register: of two that are the same the second must see the first. */
@Repository
class ImportTurn {

    private final FirstRow firstRow;
    private final JdbcClient jdbc;

    ImportTurn(FirstRow firstRow, JdbcClient jdbc) {
        this.firstRow = firstRow;
        this.jdbc = jdbc;
    }

    /** Waits for whoever else imports into the register; others wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Register register) {
        firstRow.ensure("register_turn", Map.of("register_key", register.key()));
        jdbc.sql("select register_key from register_turn where register_key = ? for update").param(register.key())
                .query(String.class).single();
    }
}
