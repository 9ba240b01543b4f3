package org.sanxiang.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers with one thing at a time by plain SQL or on the disk, verifies, and puts it back. */
public final class Tampering implements AutoCloseable {

    private static final List<String> TRAIL = List.of("audit_entry", "audit_head", "audit_seal", "audit_sealed_head");

    private final AnnotationConfigApplicationContext context;
    private final Path data;
    private final JdbcTemplate jdbc;
    private final RecordColumns columns;
    private final Attempts attempts;

    /** @param data folder with the database, the files, the keys and the seals of an application that has ended */
    public Tampering(Path data) {
        this.data = data;
        this.context = Database.with("jdbc:h2:file:" + data.toAbsolutePath() + "/db/sanxiang;QUERY_CACHE_SIZE=512", "sa",
                opened -> OpenTrail.in(opened, data), OpenTrail.BEANS);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.columns = context.getBean(RecordColumns.class);
        this.attempts = new Attempts(context);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Gives every table a row through the trail, seals, and then takes away what would hinder an attacker. */
    public void prepare() {
        attempts.verifyClean();
        jdbc.execute("set referential_integrity false");
        jdbc.queryForList("select distinct trigger_name from information_schema.triggers where trigger_schema = 'PUBLIC'",
                String.class).forEach(name -> jdbc.execute("drop trigger " + name));
        long caseId = jdbc.queryForObject("select max(id) from case_file", Long.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            new FullRecord(data, jdbc, columns).fill(caseId);
            context.publishEvent(new Recorded(new Actor(1, "yi", "某", Set.of(), "", "test"), caseId, "", "fill", Map.of()));
        });
        context.getBean(Sealing.class).seal();
        jdbc.queryForList("""
                select table_name, constraint_name from information_schema.table_constraints
                where constraint_schema = 'PUBLIC' and constraint_type = 'UNIQUE' and table_name not like 'ACT!_%' escape '!'""")
                .forEach(row -> jdbc.execute("alter table " + row.get("TABLE_NAME") + " drop constraint "
                        + row.get("CONSTRAINT_NAME")));
        attempts.verifyClean();
    }

    public void tamper() {
        TableTampering tables = new TableTampering(jdbc, columns, attempts);
        Stream.concat(RecordTables.ALL.keySet().stream(), TRAIL.stream()).forEach(tables::tamper);
        new ChainTampering(context, attempts).tamper();
        new FileTampering(data, jdbc, attempts).tamper();
    }

    public int tried() {
        return attempts.tried();
    }

    public int verifiedClean() {
        return attempts.verifiedClean();
    }

    /** What was tampered with and not found. */
    public List<String> missed() {
        return attempts.missed();
    }

    public List<Fault> falseAlarms() {
        return attempts.falseAlarms();
    }
}
