package org.sanxiang.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was to be published, what was published in time or late, and what was withdrawn. */
@Component
class FactsOfPublications implements CaseFacts {

    private final JdbcClient jdbc;

    FactsOfPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        Map<Long, Integer> places = new HashMap<>();
        List<Fact> facts = new ArrayList<>(jdbc.sql("""
                select case_id, decision_number, choice, decided_on, due_on, published_on, withdrawn_on, withdrawal_due_on
                from publication where case_id in (:ids) order by case_id, id""").param("ids", caseIds)
                .query((row, n) -> facts(row, next(places, row))).list().stream().flatMap(some -> some).toList());
        facts.addAll(waiting(caseIds, places));
        return facts;
    }

    /** Decisions that have been served and wait for their publication. */
    private List<Fact> waiting(Collection<Long> caseIds, Map<Long, Integer> places) {
        return jdbc.sql("""
                select case_id, due from open_step where step = 'publish' and due is not null and case_id in (:ids)
                order by case_id, id""").param("ids", caseIds)
                .query((row, n) -> Fact.of(FactKind.PUBLICATION_DUE, row.getLong("case_id"), next(places, row), day(row, "due"))
                        .with("WAITING")).list();
    }

    private static int next(Map<Long, Integer> places, ResultSet row) throws SQLException {
        return places.merge(row.getLong("case_id"), 1, Integer::sum) - 1;
    }

    private static Stream<Fact> facts(ResultSet row, int place) throws SQLException {
        String choice = row.getString("choice");
        LocalDate published = day(row, "published_on");
        LocalDate due = day(row, "due_on");
        Fact done = fact(FactKind.PUBLISHED, row, place, published).from(day(row, "decided_on")).with(choice).due(due);
        return Stream.of(Stream.of(done, fact(FactKind.PUBLICATION_DUE, row, place, due).with(kept(choice, published, due))),
                withdrawn(row, place, published)).flatMap(facts -> facts);
    }

    private static String kept(String choice, LocalDate published, LocalDate due) {
        if (choice.equals(PublicationChoice.NOT_PUBLISHED.name())) {
            return choice;
        }
        return published.isAfter(due) ? "LATE" : "IN_TIME";
    }

    private static Stream<Fact> withdrawn(ResultSet row, int place, LocalDate published) throws SQLException {
        LocalDate withdrawn = day(row, "withdrawn_on");
        return withdrawn == null ? Stream.empty() : Stream.of(fact(FactKind.WITHDRAWN, row, place, withdrawn).from(published)
                .due(day(row, "withdrawal_due_on")));
    }

    private static Fact fact(FactKind kind, ResultSet row, int place, LocalDate on) throws SQLException {
        return Fact.of(kind, row.getLong("case_id"), place, on).numbered(row.getString("decision_number"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
