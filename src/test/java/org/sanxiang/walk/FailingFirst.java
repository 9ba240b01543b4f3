package org.sanxiang.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sanxiang.audit.RefusingTrail;
import org.sanxiang.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries every act first while the trail takes no entry: it must fail, and nothing may have changed. */
class FailingFirst extends Tally {

    private final JdbcClient jdbc;
    private final List<String> tables;
    private final Set<String> failed = new TreeSet<>();
    private final Set<String> undone = new TreeSet<>();

    FailingFirst(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = new ArrayList<>(jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = schema() and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by table_name""").query(String.class).list());
    }

    @Override
    boolean attempt(String what, Runnable act) {
        Map<String, Object> before = state();
        RefusingTrail.refuse(true);
        try {
            act.run();
            throw new AssertionError("done although its entry could not be written: " + last);
        } catch (Rejection lawful) {
            // the law was asked first, and said no
        } catch (RuntimeException broken) {
            failed.add(what);
        } finally {
            RefusingTrail.refuse(false);
        }
        if (!state().equals(before)) {
            throw new AssertionError("changed although its entry could not be written: " + last + " " + differences(before));
        }
        boolean done = super.attempt(what, act);
        if (done && !failed.contains(what)) {
            undone.add(what);
        }
        return done;
    }

    /** Of every table, the engine's included, how many rows it has; of the cases and the tokens, where they stand. */
    private Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        String counts = String.join(" union all ", tables.stream()
                .map(table -> "select '" + table + "' as name, count(*) as number from " + table).toList());
        jdbc.sql(counts).query((row, number) -> state.put(row.getString("name"), row.getLong("number"))).list();
        state.put("versions", jdbc.sql("select sum(version) from case_file").query(Long.class).optional());
        state.put("tokens", jdbc.sql("select id_, rev_, assignee_ from ACT_RU_TASK order by id_").query().listOfRows());
        state.put("steps", jdbc.sql("select * from open_step order by id").query().listOfRows());
        return state;
    }

    private Map<String, Object> differences(Map<String, Object> before) {
        Map<String, Object> differences = new TreeMap<>(state());
        differences.entrySet().removeAll(before.entrySet());
        return differences;
    }

    /** The kinds of act that failed because their entry could not be written. */
    Set<String> failed() {
        return failed;
    }

    /** The kinds of act that were done and had not failed before. */
    Set<String> undone() {
        return undone;
    }
}
