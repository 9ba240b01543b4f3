package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sanxiang.reports.tables.Snapshot.Stood;

/** What has changed in the figures of a year since it was closed. */
record Supplement(List<Change> changes) {

    /** Another value of a figure, or the same with others behind it. */
    record Change(YearFigure figure, BigDecimal was, BigDecimal is, List<Difference> behind) {

        private Change closed(Map<String, String> cases, String said) {
            return new Change(figure, was, is, behind.stream().map(one -> cases.containsKey(one.link())
                    ? one.closed(cases.get(one.link()), said) : one).toList());
        }
    }

    /**
     * One that stands behind the figure now, or stood there, or adds something else.
     *
     * @param was null where it was not there
     * @param is  null where it is not there any more
     */
    record Difference(String label, String link, BigDecimal was, BigDecimal is) {

        private Difference closed(String number, String said) {
            return new Difference(number + said, "", was, is);
        }
    }

    /**
     * The same for somebody to whom these cases are closed: they count, but whom they concern is not said.
     *
     * @param cases by where they are shown, their numbers
     */
    Supplement closed(Map<String, String> cases, String said) {
        return new Supplement(changes.stream().map(change -> change.closed(cases, said)).toList());
    }

    /** @param figures that are known now; one that was not when the year was closed is told as new */
    static Supplement between(Snapshot was, Snapshot is, List<YearFigure> figures) {
        return new Supplement(figures.stream().map(figure -> new Change(figure, was.value(figure.key()), is.value(figure.key()),
                        differences(of(was, figure), of(is, figure)))).filter(change -> !change.behind().isEmpty()).toList());
    }

    private static Map<String, Stood> of(Snapshot snapshot, YearFigure figure) {
        return snapshot.figures().getOrDefault(figure.key(), Map.of());
    }

    private static List<Difference> differences(Map<String, Stood> was, Map<String, Stood> is) {
        List<Difference> differences = new ArrayList<>();
        new TreeSet<>(Stream.concat(was.keySet().stream(), is.keySet().stream()).toList()).forEach(id -> {
            Stood before = was.get(id);
            Stood now = is.get(id);
            if (!Objects.equals(share(before), share(now))) {
                Stood either = now == null ? before : now;
                differences.add(new Difference(either.label(), either.link(), share(before), share(now)));
            }
        });
        return differences;
    }

    /** Alike however many decimals it is written with. */
    private static BigDecimal share(Stood stood) {
        return stood == null ? null : stood.share().stripTrailingZeros();
    }
}
