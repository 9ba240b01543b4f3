package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The figures that follow from cases; each by its own date, penalties and amounts as decided, revoked ones included. */
@Component
class CaseFigures {

    private static final String PENALTY_PROCEDURE = "penalty";

    private final List<YearFigure> all = new ArrayList<>();
    private final TableWords words;

    CaseFigures(PenaltyRanks ranks, CoercionColumns coercion, ConfigFiles config, TableWords words) {
        this.words = words;
        course();
        penalties(ranks);
        coercion(coercion);
        reviews();
        publications();
        remedies(config.table("reports/remedy-results.csv").stream().collect(Collectors.groupingBy(row -> row.get("result"),
                Collectors.mapping(row -> row.get("outcome"), Collectors.toSet()))));
    }

    List<YearFigure> all() {
        return all;
    }

    private void course() {
        add("cases.filed", Measure.ROWS, of(FactKind.FILED));
        add("cases.decided", Measure.ROWS, of(FactKind.DECIDED));
        add("cases.no-penalty", Measure.ROWS, of(FactKind.DECIDED).and(group -> !group.isPenalty()));
        add("cases.transferred", Measure.ROWS, of(FactKind.TRANSFERRED));
        add("cases.hearings", Measure.ROWS, of(FactKind.HEARING));
        add("cases.closed", Measure.ROWS, of(FactKind.CLOSED));
        add("cases.archived", Measure.ROWS, of(FactKind.ARCHIVED));
        add("cases.demolished", Measure.AREA, of(FactKind.DEMOLISHED));
    }

    private void penalties(PenaltyRanks ranks) {
        add("penalties.all", Measure.ROWS, FactGroup::isPenalty);
        add("penalties.fines", Measure.FINES, having(FactGroup::isPenalty, Measure.FINES));
        add("penalties.confiscated", Measure.CONFISCATED, having(FactGroup::isPenalty, Measure.CONFISCATED));
        add("penalties.amount", Measure.FINES_AND_CONFISCATED, having(FactGroup::isPenalty, Measure.FINES_AND_CONFISCATED));
        add("penalties.demolition", Measure.AREA, having(FactGroup::isPenalty, Measure.AREA));
        int place = 0;
        for (PenaltyRanks.Column column : ranks.columns()) {
            all.add(figure("penalties.column-" + ++place, column.title(), Ground.OF_YEAR, Measure.ROWS,
                    group -> group.isPenalty() && ranks.columnOf(group.kinds()).equals(column)));
        }
    }

    /** The columns, all of them, and all again as the part of 表三 that cases tell. */
    private void coercion(CoercionColumns columns) {
        for (String column : columns.all()) {
            all.add(figure("coercion." + column, columns.title(column), Ground.OF_YEAR, Measure.ROWS,
                    group -> columns.counts(group, column)));
        }
        add("coercion.all", Measure.ROWS, columns::counts);
        add("coercion.of-cases", Measure.ROWS, columns::counts);
    }

    private void reviews() {
        Predicate<FactGroup> major = group -> group.isPenalty() && group.major();
        add("reviews.major", Measure.ROWS, major);
        add("reviews.major-agreed", Measure.ROWS, major.and(FactGroup::reviewed));
        Predicate<FactGroup> round = group -> group.kind() == FactKind.REVIEWED;
        all.add(new CaseFigure("reviews.all", words.title("reviews.all"), Ground.OF_YEAR, Measure.ROWS, round));
        add("reviews.penalty", Measure.ROWS, round);
        all.add(new CaseFigure("reviews.other", words.title("reviews.other"), Ground.OF_YEAR, Measure.ROWS,
                round.and(group -> !group.procedure().equals(PENALTY_PROCEDURE))));
        all.add(figure("reviews.decided", words.title("reviews.decided"), Ground.ROUNDS_OF_DECIDED, Measure.ROWS, round));
        all.add(figure("reviews.opinions", words.title("reviews.opinions"), Ground.ROUNDS_OF_DECIDED, Measure.TALLY,
                round.and(group -> group.tally() > 0)));
    }

    /** A day for publication that has not passed yet is not missed. */
    private void publications() {
        Predicate<FactGroup> due = of(FactKind.PUBLICATION_DUE).and(group -> !group.outcome().equals("NOT_PUBLISHED"))
                .and(group -> group.past() || !group.outcome().equals("WAITING"));
        add("publications.due", Measure.ROWS, due);
        add("publications.in-time", Measure.ROWS, due.and(group -> group.outcome().equals("IN_TIME")));
        add("publications.not", Measure.ROWS, of(FactKind.PUBLICATION_DUE).and(group -> group.outcome().equals("NOT_PUBLISHED")));
    }

    private void remedies(Map<String, Set<String>> results) {
        for (String kind : List.of("RECONSIDERATION", "LITIGATION")) {
            String subject = kind.toLowerCase(Locale.ROOT);
            add(subject + ".accepted", Measure.ROWS, of(FactKind.REMEDY).and(group -> group.outcome().equals(kind)));
            add(subject + ".ended", Measure.ROWS, of(FactKind.REMEDY_ENDED).and(group -> group.outcome().startsWith(kind + ".")));
            results.forEach((result, outcomes) -> add(subject + "." + result, Measure.ROWS, of(FactKind.REMEDY_ENDED)
                    .and(group -> outcomes.stream().anyMatch(outcome -> group.outcome().equals(kind + "." + outcome)))));
        }
    }

    private void add(String key, Measure measure, Predicate<FactGroup> counts) {
        all.add(figure(key, words.title(key), Ground.OF_YEAR, measure, counts));
    }

    private static CaseFigure figure(String key, String title, Ground ground, Measure measure, Predicate<FactGroup> counts) {
        return new CaseFigure(key, title, ground, measure, counts.and(group -> group.procedure().equals(PENALTY_PROCEDURE)));
    }

    private static Predicate<FactGroup> of(FactKind kind) {
        return group -> group.kind() == kind;
    }

    private static Predicate<FactGroup> having(Predicate<FactGroup> counts, Measure measure) {
        return counts.and(group -> measure.of(group).signum() > 0);
    }
}
