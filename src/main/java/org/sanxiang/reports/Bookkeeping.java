package org.sanxiang.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sanxiang.kernel.Progress;
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
     * A row that is not as the case says.
     *
     * @param table   of which it is
     * @param key     what tells it from the others of the case
     * @param kept    null where there is none
     * @param derived null where the case knows of none
     */
    public record Deviation(long caseId, String table, String key, String kept, String derived) {
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
        all(progress, caseIds -> deviations.addAll(compare(caseIds, sources.of(caseIds))));
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

    private List<Deviation> compare(List<Long> caseIds, Derived derived) {
        return Shape.ALL.stream().flatMap(shape -> compare(shape.table(), table.of(shape, caseIds), derived.of(shape),
                derived.remembered())).sorted(Comparator.comparing(Deviation::caseId)).toList();
    }

    private static Stream<Deviation> compare(String table, Map<List<Object>, Kept> kept, Map<List<Object>, Kept> derived,
                                             Set<ProcessKey> remembered) {
        Map<List<Object>, Kept> all = new HashMap<>(kept);
        all.putAll(derived);
        return all.values().stream().filter(row -> !Objects.equals(kept.get(row.key()), derived.get(row.key())))
                .filter(row -> Derived.couldKnow(row, remembered))
                .map(row -> new Deviation(row.caseId(), table, row.key().subList(1, row.key().size()).toString(),
                        text(kept.get(row.key())), text(derived.get(row.key()))))
                .sorted(Comparator.comparing(Deviation::key));
    }

    private static String text(Kept row) {
        return row == null ? null : row.values().toString();
    }
}
