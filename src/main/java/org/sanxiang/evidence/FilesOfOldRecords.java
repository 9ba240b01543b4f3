package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the one file that a record could have before to the table of files. That changes what old rows say, so each case gets
 * an entry in its chain; a migration in SQL could not write it.
 */
@Component
class FilesOfOldRecords implements ApplicationRunner {

    private static final Actor SYSTEM = new Actor(0, "system", "system", Set.of(), "", "system");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FilesOfOldRecords(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Long> cases = jdbc.sql("select distinct case_id from case_record where file_hash is not null")
                .query(Long.class).list();
        cases.forEach(caseId -> transaction.executeWithoutResult(status -> move(caseId)));
    }

    private void move(long caseId) {
        int files = jdbc.sql("""
                insert into record_file (record_id, place, file_hash, file_name, file_type, file_size, taken_at)
                select id, 0, file_hash, file_name, file_type, file_size, entered_at from case_record
                where case_id = ? and file_hash is not null""").param(caseId).update();
        jdbc.sql("""
                update case_record set file_hash = null, file_name = null, file_type = null, file_size = null
                where case_id = ?""").param(caseId).update();
        events.publishEvent(new Recorded(SYSTEM, caseId, "", "move-files", Map.of("files", Integer.toString(files))));
    }
}
