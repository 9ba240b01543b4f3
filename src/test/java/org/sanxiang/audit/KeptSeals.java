package org.sanxiang.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A trail with its seals, on one database and in one data folder. */
abstract class KeptSeals {

    static final Actor OFFICER = new Actor(7, "yi", "𠮷某乙", Set.of(Role.OFFICER), "ZD1", "10.0.0.7");

    private final Database database;
    @TempDir
    Path data;
    AnnotationConfigApplicationContext context;
    JdbcTemplate jdbc;
    Sealing sealing;

    KeptSeals(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        context = opened();
        jdbc = context.getBean(JdbcTemplate.class);
        sealing = context.getBean(Sealing.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Another database, empty, with the same data folder. */
    AnnotationConfigApplicationContext opened() {
        return database.with(opened -> OpenTrail.in(opened, data), OpenTrail.BEANS);
    }

    /** A case with its row, in one act. */
    void act(long caseId) {
        act(context, caseId, () -> jdbc.update("""
                insert into case_file (id, version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind,
                    stage, registered_on, changed_at) values (?, 0, 'penalty', 'LX', 'ZD1', 'CG-001', '违法建设', '𠮷某', 'INDIVIDUAL',
                    'CLUE', ?, ?)""", caseId, "2023-03-01", "2023-03-01 01:00:00.000001"));
    }

    static void act(AnnotationConfigApplicationContext in, long caseId, Runnable deed) {
        in.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            deed.run();
            in.publishEvent(new Recorded(OFFICER, caseId, "verify", "verify", Map.of("text", "某")));
        });
    }

    /** Takes away the triggers, as somebody could who has the rights of an administrator. */
    void dropTriggers() {
        jdbc.queryForList("select distinct trigger_name from information_schema.triggers where trigger_schema in "
                + "('PUBLIC', database())", String.class).forEach(name -> jdbc.execute("drop trigger " + name));
    }

    List<String> faults() {
        return OpenTrail.faults(context);
    }

    /** The bundle of the second case. */
    Path bundle() throws IOException {
        return Files.write(data.resolve("bundle.zip"), context.getBean(Bundles.class).of(2));
    }

    void assertRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.update(sql));
    }
}
