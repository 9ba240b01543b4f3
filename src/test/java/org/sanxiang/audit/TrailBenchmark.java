package org.sanxiang.audit;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast entries are hashed, verified and sealed, beside {@code sha256sum} on the same machine. */
@Tag("bench")
class TrailBenchmark {

    private static final int CHAINS = 15_000;
    private static final int LENGTH = 20;
    private static final int ENTRIES = CHAINS * LENGTH;
    private static final int MILLION = 1_000_000;
    private static final String STATED = Changes.write(Map.of("opinion", "同意立案，请依法调查取证，注意期限。", "handlers[0]", "12 办案员甲",
            "handlers[1]", "13 办案员乙", "because", "经核查，当事人涉嫌未取得建设工程规划许可证进行建设，事实清楚，属本机关管辖。"));
    private static final String RECORDS = ("case_file 1 " + "a".repeat(64) + " " + "0123".repeat(20) + "\npenalty_case 1 "
            + "b".repeat(64) + " " + "4567".repeat(60));

    @TempDir
    Path data;
    private AnnotationConfigApplicationContext context;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/bench;WRITE_DELAY=0";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load().migrate();
        context = Database.with(url, "sa", opened -> OpenTrail.in(opened, data), OpenTrail.BEANS);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_hundred_thousand_entries_a_second_are_hashed() throws Exception {
        List<Link> links = chains();
        double hashed = best(ENTRIES, () -> links.parallelStream().forEach(Link::hash));
        Path bytes = Files.createTempFile(data, "canonical", ".txt");
        try (Writer writer = Files.newBufferedWriter(bytes)) {
            for (Link link : links) {
                writer.write(link.canonical());
            }
        }
        double sha256sum = best(ENTRIES, () -> sha256sum(bytes));
        insert(links);
        AtomicLong found = new AtomicLong();
        double verified = best(ENTRIES, () -> found.set(OpenTrail.verify(context).found()));
        print("entries hashed, 2 threads", hashed, sha256sum);
        print("entries verified from the database", verified, sha256sum);
        print("sha256sum over the same bytes (%d MB)".formatted(Files.size(bytes) >> 20), sha256sum, sha256sum);
        assertThat(found.get()).isZero();
        assertThat(hashed).isGreaterThan(100_000);
    }

    @Test
    void a_million_chains_are_read_for_a_seal() throws Exception {
        jdbc.update("insert into audit_head (chain, sequence, hash) select concat('case:', x), 20, ? from system_range(1, ?)",
                "c".repeat(64), MILLION);
        jdbc.update("insert into audit_sealed_head (chain, sequence, hash) select chain, sequence, hash from audit_head");
        double read = best(MILLION, () -> {
            Growth growth = new Growth(context.getBean(Seals.class));
            growth.demandAsSealed(Optional.of(new Seal(1, Seal.DAY, Instant.EPOCH, Link.ORIGIN, MILLION, growth.root(), "k")));
        });
        System.out.printf(Locale.ROOT, "  a seal over a million chains of which none has moved: %.1f s%n", MILLION / read);
    }

    @Test
    void chains_are_written_side_by_side() throws Exception {
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        for (int writers : List.of(1, 2, 4, 8)) {
            int each = 4_000 / writers;
            double acts = best(4_000, () -> IntStream.range(0, writers).mapToObj(writer -> new Thread(() -> {
                for (int act = 0; act < each; act++) {
                    transaction.executeWithoutResult(status -> context.publishEvent(new Recorded(KeptSeals.OFFICER,
                            1_000_000L + writer, "verify", "verify", Map.of("text", "同意"))));
                }
            })).toList().stream().peek(Thread::start).toList().forEach(TrailBenchmark::join));
            System.out.printf(Locale.ROOT, "  %d writers, each in its case: %.0f entries/s%n", writers, acts);
        }
    }

    private static void join(Thread writer) {
        try {
            writer.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Link> chains() {
        List<Link> links = new ArrayList<>();
        Who who = new Who(12, "officer1", "办案员甲", "officer", "10.20.30.40");
        for (int chain = 1; chain <= CHAINS; chain++) {
            String previous = Link.ORIGIN;
            for (int at = 1; at <= LENGTH; at++) {
                // no rows are behind these entries, so only entries of a day's accesses can tell of none
                Link link = new Link("access:" + chain, at, previous, new Entry(Kind.ACCESS,
                        Instant.parse("2023-03-01T01:02:03.456789Z").plusSeconds(at), who, (long) chain, "file", "file", "",
                        STATED, RECORDS));
                links.add(link);
                previous = link.hash();
            }
        }
        return links;
    }

    private void insert(List<Link> links) {
        jdbc.batchUpdate("""
                insert into audit_entry (chain, sequence, form, previous_hash, hash, kind, recorded_at, person_id, account,
                    person_name, roles, origin, case_id, step, action, reason, changes, records)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", links, 1_000, (row, link) -> {
                    Entry entry = link.entry();
                    Object[] values = {link.chain(), link.sequence(), Link.FORM, link.previous(), link.hash(),
                        entry.kind().name(), LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC), entry.who().personId(),
                        entry.who().account(), entry.who().name(), entry.who().roles(), entry.who().origin(), entry.caseId(),
                        entry.step(), entry.action(), entry.reason(), entry.changes(), entry.records()};
                    for (int at = 0; at < values.length; at++) {
                        row.setObject(at + 1, values[at]);
                    }
                });
        jdbc.batchUpdate("insert into audit_head (chain, sequence, hash) values (?, ?, ?)",
                links.stream().filter(link -> link.sequence() == LENGTH).toList(), 1_000, (row, link) -> {
                    row.setString(1, link.chain());
                    row.setLong(2, link.sequence());
                    row.setString(3, link.hash());
                });
    }

    private static void sha256sum(Path file) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sha256sum", file.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor()).isZero();
    }

    /** Something that is measured. */
    private interface Measured {

        void run() throws Exception;
    }

    /** Of three runs the best, in things a second. */
    private static double best(int things, Measured measured) throws Exception {
        double best = 0;
        for (int run = 0; run < 3; run++) {
            long before = System.nanoTime();
            measured.run();
            best = Math.max(best, things * 1e9 / (System.nanoTime() - before));
        }
        return best;
    }

    private static void print(String what, double speed, double beside) {
        System.out.printf(Locale.ROOT, "  %-45s %10.0f entries/s   %.2f of sha256sum%n", what, speed, speed / beside);
    }
}
