package org.sanxiang.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sanxiang.kernel.Progress;
import org.sanxiang.reports.FactRow.Key;
import org.sanxiang.reports.FactsDue.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the facts by which reports count. They are derived case by case after the acts, whole and idempotently: what was
 * missed, or derived twice, comes out the same.
 */
@Component
public class Bookkeeping {

    /**
     * A fact that is not as the case says.
     *
     * @param kept    null where there is none
     * @param derived null where the case knows of none
     */
    public record Deviation(long caseId, String kind, int place, String kept, String derived) {
    }

    private static final int AT_ONCE = 200;

    private final FactsDue due;
    private final FactSources sources;
    private final FactTable table;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Bookkeeping(FactsDue due, FactSources sources, FactTable table, JdbcClient jdbc, TransactionTemplate transaction) {
        this.due = due;
        this.sources = sources;
        this.table = table;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Derives the facts of every case in which something has happened since the last time. */
    public void catchUp() {
        while (Boolean.TRUE.equals(transaction.execute(status -> catchUpSome()))) {
            // the next ones
        }
    }

    private boolean catchUpSome() {
        List<Due> some = due.first(AT_ONCE);
        if (some.isEmpty()) {
            return false;
        }
        derive(some.stream().map(Due::caseId).distinct().toList());
        due.done(some);
        return true;
    }

    private void derive(List<Long> caseIds) {
        table.keep(caseIds, sources.of(caseIds));
    }

    /** Derives the facts of all cases anew. */
    public void rebuild(Progress progress) {
        all(progress, this::derive);
    }

    /** Compares all facts with what the cases say now, row by row; empty where they agree. */
    public List<Deviation> check(Progress progress) {
        catchUp();
        List<Deviation> deviations = new ArrayList<>();
        all(progress, caseIds -> deviations.addAll(compare(table.of(caseIds), sources.of(caseIds))));
        return deviations;
    }

    private void all(Progress progress, Consumer<List<Long>> task) {
        progress.total(jdbc.sql("select count(*) from case_file").query(Long.class).single());
        List<Long> cases = table.casesAfter(0, AT_ONCE);
        while (!cases.isEmpty()) {
            List<Long> some = cases;
            transaction.executeWithoutResult(status -> task.accept(some));
            some.forEach(one -> progress.step());
            cases = table.casesAfter(some.get(some.size() - 1), AT_ONCE);
        }
    }

    private static List<Deviation> compare(Map<Key, FactRow> kept, Map<Key, FactRow> derived) {
        Map<String, Key> keys = new TreeMap<>();
        Stream.concat(kept.keySet().stream(), derived.keySet().stream())
                .forEach(key -> keys.put("%019d %s %05d".formatted(key.caseId(), key.kind(), key.place()), key));
        return keys.values().stream().filter(key -> !Objects.equals(kept.get(key), derived.get(key)))
                .map(key -> new Deviation(key.caseId(), key.kind().name(), key.place(), text(kept.get(key)),
                        text(derived.get(key)))).toList();
    }

    private static String text(FactRow fact) {
        return fact == null ? null : fact.values().toString();
    }
}
