package org.sanxiang.reports.throughput;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Counts;
import org.sanxiang.reports.figures.Dimension;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Tally;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** How much each officer and each reviewer has in hand, and has done. */
@Component
class Workload {

    /** A figure by whom it is told apart. */
    private record Load(Figure figure, Dimension by) {

        String key() {
            return figure.name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Load> OFFICERS = List.of(new Load(Figure.OPEN, Dimension.OFFICER),
            new Load(Figure.IN_HAND, Dimension.ASSIGNEE), new Load(Figure.OVERDUE_IN_HAND, Dimension.ASSIGNEE),
            new Load(Figure.DONE_BY, Dimension.DOER));
    private static final List<Load> REVIEWERS = List.of(new Load(Figure.REVIEWS_IN_HAND, Dimension.ASSIGNEE),
            new Load(Figure.OVERDUE_IN_HAND, Dimension.ASSIGNEE), new Load(Figure.REVIEWED_BY, Dimension.DOER));

    private final Counts counts;
    private final Cells cells;
    private final People people;
    private final Names names;

    Workload(Counts counts, Cells cells, People people, Names names) {
        this.counts = counts;
        this.cells = cells;
        this.people = people;
        this.names = names;
    }

    Part officers(Scope scope) {
        return part("officers", Role.OFFICER, OFFICERS, scope);
    }

    Part reviewers(Scope scope) {
        return part("reviewers", Role.LEGAL_REVIEWER, REVIEWERS, scope);
    }

    private Part part(String key, Role role, List<Load> loads, Scope scope) {
        Map<Load, Map<String, Map<Figure, Tally>>> counted = loads.stream().collect(Collectors.toMap(
                Function.identity(), load -> counts.by(load.by(), List.of(load.figure()), scope)));
        List<List<Cell>> rows = people.withRole(role.key()).stream().map(person -> row(person, loads, counted, scope))
                .sorted(Comparator.comparing(row -> row.get(1).number(), Comparator.reverseOrder())).toList();
        return new Part(key, names.word("throughput." + key), names.word("throughput." + key + ".note"),
                new Table(columns(loads), rows).withBars(loads.get(0).key()));
    }

    private List<Column> columns(List<Load> loads) {
        return Stream.concat(Stream.of(Column.text("name", names.word("throughput.person"))), loads.stream().map(load ->
                Column.number(load.key(), names.word("figure." + load.figure())))).toList();
    }

    private List<Cell> row(Person person, List<Load> loads, Map<Load, Map<String, Map<Figure, Tally>>> counted, Scope scope) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(person.name())));
        loads.forEach(load -> {
            String who = load.by() == Dimension.DOER ? person.account() : Long.toString(person.id());
            row.add(cells.of(load.figure(), counted.get(load).getOrDefault(who, Map.of()), scope.where(load.by(), who)));
        });
        return row;
    }
}
