package org.sanxiang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.FirstRow;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the trail promises, on whichever database it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TrailTests {

    private static final Instant NOW = Instant.parse("2023-03-01T16:00:00.123456789Z");
    private static final Actor OFFICER = new Actor(7, "yi", "𠮷某乙䶮", Set.of(Role.OFFICER, Role.MANAGER), "ZD1", "10.0.0.7");

    private final Database database;
    private AnnotationConfigApplicationContext context;
    private TransactionTemplate transaction;
    private JdbcClient jdbc;

    TrailTests(Database database) {
        this.database = database;
    }

    static class Clocked {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Clocked.class, FirstRow.class, Chains.class, AuditTrail.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void whatIsReadBackHashesAsItWasWritten() {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("name", "𠮷野家 \"某\" \\ '店'\r\n\t第二行");
        stated.put("e\u0301", "decomposed e\u0301, half of a character \uD842, nothing \u0000");
        stated.put("empty", "");
        record(1L, stated);
        record(1L, Map.of("amount", "12900.00"));
        assertThat(chain("case:1")).hasSize(2);
        assertIntact("case:1");
    }

    @Test
    void whatWasStatedIsReadBackInItsOrder() {
        Map<String, String> stated = new LinkedHashMap<>();
        IntStream.range(0, 20).forEach(n -> stated.put("field" + (20 - n), "𠮷" + n));
        record(2L, stated);
        assertThat(Changes.read(chain("case:2").get(0).link().entry().changes()))
                .containsExactlyEntriesOf(stated);
    }

    @Test
    void timeIsKeptInMicroseconds() {
        record(3L, Map.of());
        assertThat(chain("case:3").get(0).link().entry().at()).isEqualTo("2023-03-01T16:00:00.123456Z");
    }

    @Test
    void actionsWithoutACaseStandInTheChainOfTheOffice() {
        record(null, Map.of("name", "新来的"));
        assertIntact("office");
    }

    @Test
    void anActionOutsideATransactionFails() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> context.publishEvent(new Recorded(OFFICER, 4L, "verify", "verify", Map.of())));
    }

    @Test
    void anActionThatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            context.publishEvent(new Recorded(OFFICER, 5L, "verify", "verify", Map.of()));
            status.setRollbackOnly();
        });
        assertThat(chain("case:5")).isEmpty();
    }

    @Test
    void aRefusalOutlivesTheRollbackOfWhatItRefused() {
        transaction.executeWithoutResult(status -> {
            context.publishEvent(new Recorded(OFFICER, 6L, "decide", "decide", Map.of()));
            context.publishEvent(new Refused(OFFICER, 6L, "decide", "PUN-58", Map.of("message", "未经法制审核")));
            status.setRollbackOnly();
        });
        assertThat(chain("case:6")).isEmpty();
        assertThat(chain("refused:2023-03-02")).anyMatch(row -> row.link().entry().caseId() == 6L);
    }

    @Test
    void aRefusalOfAnyLengthFindsItsPlace() {
        Actor stranger = new Actor(0, "𠮷".repeat(500), "x".repeat(500), Set.of(), "", "y".repeat(5000));
        context.publishEvent(new Refused(stranger, null, "z".repeat(500), "log-in", Map.of("text", "字".repeat(100_000))));
        assertIntact("refused:2023-03-02");
    }

    @Test
    void anAccessIsWrittenOutsideAnyTransaction() {
        context.publishEvent(new Accessed(OFFICER, 8L, "file", "现场照片.jpg"));
        assertThat(chain("access:2023-03-02")).isNotEmpty();
        assertIntact("access:2023-03-02");
    }

    @Test
    void manyWhoBeginTheSameChainAtOnceWaitForEachOther() {
        IntStream.range(0, 60).parallel().forEach(n -> record(100L, Map.of("n", "" + n)));
        assertThat(chain("case:100")).hasSize(60);
        assertIntact("case:100");
    }

    @Test
    void chainsGrowBesideEachOther() {
        IntStream.range(0, 60).parallel().forEach(n -> record(200L + n % 6, Map.of("n", "" + n)));
        for (int n = 0; n < 6; n++) {
            assertThat(chain("case:" + (200 + n))).hasSize(10);
            assertIntact("case:" + (200 + n));
        }
    }

    @Test
    void noEntryCanBeChangedOrDeleted() {
        record(9L, Map.of("amount", "1"));
        assertRefused("update audit_entry set changes = '[]' where chain = 'case:9'");
        assertRefused("delete from audit_entry where chain = 'case:9'");
        assertIntact("case:9");
    }

    @Test
    void noHeadCanBeSetBackOrDeleted() {
        record(10L, Map.of());
        record(10L, Map.of());
        assertRefused("update audit_head set sequence = 1 where chain = 'case:10'");
        assertRefused("update audit_head set hash = 'x' where chain = 'case:10'");
        assertRefused("delete from audit_head where chain = 'case:10'");
    }

    private void record(Long caseId, Map<String, String> stated) {
        transaction.executeWithoutResult(status ->
                context.publishEvent(new Recorded(OFFICER, caseId, "verify", "verify", stated)));
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(sql).update());
    }

    private void assertIntact(String chain) {
        String previous = Link.ORIGIN;
        long sequence = 0;
        for (Stored row : chain(chain)) {
            assertThat(row.link().sequence()).isEqualTo(++sequence);
            assertThat(row.link().previous()).isEqualTo(previous);
            assertThat(row.link().hash()).isEqualTo(row.hash());
            previous = row.hash();
        }
        assertThat(jdbc.sql("select hash from audit_head where chain = ?").param(chain).query(String.class).single())
                .isEqualTo(previous);
    }

    private record Stored(Link link, String hash) {
    }

    private List<Stored> chain(String chain) {
        return jdbc.sql("select * from audit_entry where chain = ? order by sequence").param(chain).query((row, n) -> {
            Who who = new Who(row.getLong("person_id"), row.getString("account"), row.getString("person_name"),
                    row.getString("roles"), row.getString("origin"));
            Entry entry = new Entry(Kind.valueOf(row.getString("kind")),
                    row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), who,
                    row.getObject("case_id", Long.class), row.getString("step"), row.getString("action"),
                    row.getString("reason"), row.getString("changes"));
            return new Stored(new Link(chain, row.getLong("sequence"), row.getString("previous_hash"), entry),
                    row.getString("hash"));
        }).list();
    }
}
