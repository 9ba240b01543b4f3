package org.sanxiang.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** What was published, and what was withdrawn. */
@Component
class FactsOfPublications implements CaseFacts {

    private final JdbcClient jdbc;

    FactsOfPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        Map<Long, Integer> places = new HashMap<>();
        return jdbc.sql("""
                select case_id, decision_number, choice, decided_on, due_on, published_on, withdrawn_on, withdrawal_due_on
                from publication where case_id in (:ids) order by case_id, id""").param("ids", caseIds)
                .query((row, n) -> facts(row, places.merge(row.getLong("case_id"), 1, Integer::sum) - 1)).list().stream()
                .flatMap(facts -> facts).toList();
    }

    private static Stream<Fact> facts(ResultSet row, int place) throws SQLException {
        LocalDate published = day(row, "published_on");
        LocalDate withdrawn = day(row, "withdrawn_on");
        Fact done = Fact.of(FactKind.PUBLISHED, row.getLong("case_id"), place, published).from(day(row, "decided_on"))
                .with(row.getString("choice")).numbered(row.getString("decision_number")).due(day(row, "due_on"));
        return withdrawn == null ? Stream.of(done) : Stream.of(done,
                Fact.of(FactKind.WITHDRAWN, row.getLong("case_id"), place, withdrawn).from(published)
                        .numbered(row.getString("decision_number")).due(day(row, "withdrawal_due_on")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
