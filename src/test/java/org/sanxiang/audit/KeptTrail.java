package org.sanxiang.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.FirstRow;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A trail on one database, written by its own listeners and read back from its tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeptTrail {

    private static final Instant NOW = Instant.parse("2023-03-01T16:00:00.123456789Z");
    static final Actor OFFICER = new Actor(7, "yi", "𠮷某乙䶮", Set.of(Role.OFFICER, Role.MANAGER), "ZD1", "10.0.0.7");

    private final Database database;
    AnnotationConfigApplicationContext context;
    TransactionTemplate transaction;
    private JdbcClient jdbc;

    KeptTrail(Database database) {
        this.database = database;
    }

    static class Clocked {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ChineseTime.ZONE);
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Clocked.class, FirstRow.class, Chains.class, AuditTrail.class,
                Clerk.class, RecordReader.class, RecordColumns.class, WatchedDatabase.class, CaseTimeline.class, TrailReader.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    void record(Long caseId, Map<String, String> stated) {
        transaction.executeWithoutResult(status ->
                context.publishEvent(new Recorded(OFFICER, caseId, "verify", "verify", stated)));
    }

    void assertRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(sql).update());
    }

    void assertIntact(String chain) {
        String previous = Link.ORIGIN;
        long sequence = 0;
        for (Written row : chain(chain)) {
            assertThat(row.link().sequence()).isEqualTo(++sequence);
            assertThat(row.link().previous()).isEqualTo(previous);
            assertThat(row.link().hash()).isEqualTo(row.hash());
            previous = row.hash();
        }
        assertThat(jdbc.sql("select hash from audit_head where chain = ?").param(chain).query(String.class).single())
                .isEqualTo(previous);
    }

    List<Written> chain(String chain) {
        return jdbc.sql(Written.ENTRIES + " where chain = ? order by sequence").param(chain)
                .query(Written::read).list();
    }
}
