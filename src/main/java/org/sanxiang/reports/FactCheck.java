package org.sanxiang.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.sanxiang.kernel.OneMoment;
import org.sanxiang.kernel.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares all facts with what the cases say now, row by row, and keeps what it found. */
@Component
public class FactCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FactCheck.class);
    private static final int AT_ONCE = 200;
    /** How often a case is looked at that somebody works on just then. */
    private static final int TRIES = 5;

    private final Bookkeeping books;
    private final FactsDue due;
    private final FactSources sources;
    private final FactTable table;
    private final FactChecks checks;
    private final OneMoment moment;

    FactCheck(Bookkeeping books, FactsDue due, FactSources sources, FactTable table, FactChecks checks,
              OneMoment moment) {
        this.books = books;
        this.due = due;
        this.sources = sources;
        this.table = table;
        this.checks = checks;
        this.moment = moment;
    }

    /** What was set aside is tried once more before. */
    public Checked check(Progress progress) {
        due.again();
        books.catchUp();
        progress.total(table.cases());
        List<Deviation> deviations = new ArrayList<>();
        List<Uncounted> unreadable = new ArrayList<>();
        long cases = 0;
        for (List<Long> some = table.casesAfter(0, AT_ONCE); !some.isEmpty();
                some = table.casesAfter(some.get(some.size() - 1), AT_ONCE)) {
            check(some, deviations, unreadable);
            some.forEach(one -> progress.step());
            cases += some.size();
        }
        return checks.keep(new Checked(cases, deviations,
                Stream.concat(due.uncounted().stream(), unreadable.stream()).toList()));
    }

    private void check(List<Long> cases, List<Deviation> deviations, List<Uncounted> unreadable) {
        List<Long> left = cases;
        for (int tried = 0; tried < TRIES && !left.isEmpty(); tried++) {
            List<Long> these = left;
            try {
                left = moment.of(() -> compare(these, deviations));
            } catch (RuntimeException oneOfThem) {
                if (these.size() > 1) {
                    these.forEach(one -> check(List.of(one), deviations, unreadable));
                } else {
                    LOG.error("Case {} cannot be compared with its facts.", these.get(0), oneOfThem);
                    unreadable.add(new Uncounted(these.get(0), oneOfThem.toString()));
                }
                return;
            }
            books.catchUp();
        }
    }

    /** Tells which cases were not compared, as something has happened in them since their facts were derived. */
    private List<Long> compare(List<Long> caseIds, List<Deviation> deviations) {
        List<Long> busy = due.among(caseIds);
        List<Long> calm = caseIds.stream().filter(one -> !busy.contains(one)).toList();
        if (!calm.isEmpty()) {
            Derived derived = sources.of(calm);
            deviations.addAll(Shape.ALL.stream().flatMap(shape -> compare(shape.table(), table.of(shape, calm),
                    derived.of(shape), derived.remembered())).sorted(Comparator.comparing(Deviation::caseId)).toList());
        }
        return busy;
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
