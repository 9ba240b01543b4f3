package org.sanxiang.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.Money;
import org.sanxiang.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in the cases of the ordinary procedure, from the clue to the hand-over; six statements, however many they are. */
@Component
class FactsOfPenalties implements CaseFacts {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final FactsOfExecution execution;

    FactsOfPenalties(JdbcClient jdbc, Reviews reviews, FactsOfExecution execution) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.execution = execution;
    }

    @Override
    public List<Fact> of(Collection<Long> ids) {
        return Stream.of(clues(ids), hearings(ids), decisions(ids), transfers(ids), execution.paid(ids),
                execution.demolished(ids), execution.remedies(ids)).flatMap(List::stream).toList();
    }

    @Override
    public List<String> sources() {
        return Stream.of(Source.values()).map(source -> "Source." + source).toList();
    }

    private List<Fact> clues(Collection<Long> ids) {
        return jdbc.sql("""
                select c.id, c.clue_source, f.registered_on from penalty_case c join case_file f on f.id = c.id
                where c.id in (:ids)""").param("ids", ids)
                .query((row, n) -> Fact.of(FactKind.REGISTERED, row.getLong("id"), 0, Rows.day(row, "registered_on"))
                        .with("Source." + row.getString("clue_source"))).list();
    }

    private List<Fact> hearings(Collection<Long> ids) {
        return jdbc.sql("""
                select case_id, place_in_case, ended_on from penalty_hearing
                where hearing_outcome = 'HELD' and case_id in (:ids)""").param("ids", ids)
                .query((row, n) -> Rows.fact(FactKind.HEARING, row, Rows.day(row, "ended_on"))).list();
    }

    /** Those that were issued. */
    private List<Fact> decisions(Collection<Long> ids) {
        Map<Long, Set<String>> agreed = new HashMap<>();
        reviews.agreedIn(ids).forEach(one -> agreed.computeIfAbsent(one.caseId(), id -> new HashSet<>()).add(one.draftHash()));
        return jdbc.sql("""
                select d.*, f.filed_on from penalty_decision d join case_file f on f.id = d.case_id
                where d.number is not null and d.case_id in (:ids)""").param("ids", ids)
                .query((row, n) -> decided(row, agreed.getOrDefault(row.getLong("case_id"), Set.of()))).list().stream()
                .flatMap(facts -> facts).toList();
    }

    private static Stream<Fact> decided(ResultSet row, Set<String> agreed) throws SQLException {
        Fact decided = Rows.fact(FactKind.DECIDED, row, Rows.day(row, "decided_on")).from(Rows.day(row, "filed_on"))
                .with(row.getString("decision_kind")).numbered(row.getString("number"))
                .amounting(new Money(row.getLong("fine_fen")), new Money(row.getLong("confiscation_fen")))
                .measuring(row.getBigDecimal("demolished_m2"))
                .judged(row.getBoolean("major"), agreed.contains(row.getString("draft_hash")), row.getString("penalty_kinds"));
        return Rows.day(row, "served_on") == null ? Stream.of(decided)
                : Stream.of(decided, Rows.fact(FactKind.SERVED, row, Rows.day(row, "served_on")).from(decided.on())
                        .numbered(decided.number()));
    }

    /** A case that was handed over again counts by the last time. */
    private List<Fact> transfers(Collection<Long> ids) {
        return jdbc.sql("""
                select case_id, 0 as place_in_case, cast(max(handed_over_at) as date) as handed_over_on from penalty_transfer
                where handed_over_at is not null and case_id in (:ids) group by case_id""").param("ids", ids)
                .query((row, n) -> Rows.fact(FactKind.TRANSFERRED, row, Rows.day(row, "handed_over_on"))).list();
    }
}
