package org.sanxiang.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.sanxiang.crash.Memory.Act;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a killed application has left on the disk, read without any of its classes. */
final class Wreck implements AutoCloseable {

    /** What must find nothing: the half of something, of which the other half is missing. */
    private static final Map<String, String> HALVES = Map.of(
            "a task that no list of open steps knows",
            "select t.id_ from act_ru_task t left join open_step o on o.task_id = t.id_ where o.id is null",
            "an open step without its task",
            "select o.id from open_step o left join act_ru_task t on t.id_ = o.task_id and t.task_def_key_ = o.step"
                    + " where t.id_ is null",
            "a task of another case than its open step",
            "select o.id from open_step o join act_ru_task t on t.id_ = o.task_id join act_ru_execution e"
                    + " on e.id_ = t.proc_inst_id_ where e.business_key_ <> cast(o.case_id as varchar)",
            "a case without a step, or with two",
            "select c.id from case_file c left join open_step o on o.case_id = c.id group by c.id having count(o.id) <> 1",
            "a case without its process",
            "select c.id from case_file c where not exists (select 1 from act_ru_execution e"
                    + " where e.business_key_ = cast(c.id as varchar))",
            "a case before its filing with a number, or after it without one",
            "select c.id from case_file c join open_step o on o.case_id = c.id"
                    + " where (c.number is null) <> (o.step in ('verify', 'file', 'approve-filing'))",
            "a number that was drawn for no case",
            "select n.serial from number_counter n where n.kind = 'filing'"
                    + " and n.serial <> (select count(*) from case_file c where c.number is not null)",
            "a case and no entry of its beginning",
            "select c.id from case_file c where (select count(*) from audit_entry a where a.case_id = c.id"
                    + " and a.action = 'register') <> 1",
            "evidence without an entry, or an entry without evidence",
            "select c.id from case_file c where (select count(*) from audit_entry a where a.case_id = c.id"
                    + " and a.action = 'investigate.evidence') <> (select count(*) from evidence_item i"
                    + " join case_record r on r.id = i.id where r.case_id = c.id)",
            "an entry of a filing in a case that is not filed",
            "select a.sequence from audit_entry a join case_file c on c.id = a.case_id"
                    + " where a.action = 'approve-filing' and c.number is null");

    private final Path data;
    private final Path copy;
    private final JdbcClient database;

    /** @param copy where the database is copied to, so that looking at it changes nothing */
    Wreck(Path data, Path copy) throws IOException {
        this.data = data;
        this.copy = copy;
        Files.copy(data.resolve("db/sanxiang.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + copy.toString().replace(".mv.db", "") + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        this.database = JdbcClient.create(source);
    }

    @Override
    public void close() throws IOException {
        database.sql("shutdown").update();
        Files.delete(copy);
    }

    List<String> halfSteps() {
        return HALVES.entrySet().stream().flatMap(half -> database.sql(half.getValue()).query(String.class).list().stream()
                .map(row -> half.getKey() + ": " + row)).toList();
    }

    /** The acts that were answered and are not there. */
    List<String> lost(Memory memory) {
        List<String> lost = new ArrayList<>();
        memory.acts().stream().filter(act -> act.title() == null)
                .collect(Collectors.groupingBy(act -> act, Collectors.counting())).forEach((act, times) -> {
                    if (entries(act) < times) {
                        lost.add(act.toString());
                    }
                });
        memory.acts().stream().filter(act -> act.title() != null && !isKept(act)).forEach(act -> lost.add(act.toString()));
        return lost;
    }

    Set<String> hashesInRows() {
        return new TreeSet<>(database.sql("select distinct file_hash from record_file").query(String.class).list());
    }

    private long entries(Act act) {
        return database.sql("select count(*) from audit_entry where case_id = ? and action = ?")
                .params(act.caseId(), act.action()).query(Long.class).single();
    }

    private boolean isKept(Act act) {
        String hash = act.hash();
        return Files.exists(data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash))
                && database.sql("select count(*) from evidence_item i join record_file f on f.record_id = i.id"
                + " where i.title = ? and f.file_hash = ?").params(act.title(), hash).query(Long.class).single() == 1;
    }

    /** What lies below {@code files}, finished or not. */
    static Set<String> files(Path data) throws IOException {
        Path files = data.resolve("files");
        if (!Files.exists(files)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
