package org.sanxiang.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was paid and demolished after a decision, and what remedies came against it. */
@Component
class FactsOfExecution {

    private final JdbcClient jdbc;

    FactsOfExecution(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fact> paid(Collection<Long> ids) {
        Rows.Places places = new Rows.Places();
        return jdbc.sql("""
                select case_id, happened_on, amount_fen, payment_channel, decision_number from penalty_execution
                where entry_kind = 'PAYMENT' and case_id in (:ids) order by case_id, id""").param("ids", ids)
                .query((row, n) -> entry(FactKind.PAID, row, places).with(row.getString("payment_channel"))
                        .amounting(new Money(row.getLong("amount_fen")), Money.ZERO)).list();
    }

    List<Fact> demolished(Collection<Long> ids) {
        Rows.Places places = new Rows.Places();
        return jdbc.sql("""
                select case_id, happened_on, demolished_m2, decision_number from penalty_execution
                where demolished_m2 > 0 and case_id in (:ids) order by case_id, id""").param("ids", ids)
                .query((row, n) -> entry(FactKind.DEMOLISHED, row, places).measuring(row.getBigDecimal("demolished_m2"))).list();
    }

    private static Fact entry(FactKind kind, ResultSet row, Rows.Places places) throws SQLException {
        long caseId = row.getLong("case_id");
        return Fact.of(kind, caseId, places.next(caseId), Rows.day(row, "happened_on"))
                .numbered(row.getString("decision_number"));
    }

    List<Fact> remedies(Collection<Long> ids) {
        return Stream.concat(accepted(ids).stream(), ended(ids).stream()).toList();
    }

    private List<Fact> accepted(Collection<Long> ids) {
        Rows.Places places = new Rows.Places();
        return jdbc.sql("select * from penalty_remedy where case_id in (:ids) order by case_id, id").param("ids", ids)
                .query((row, n) -> Fact.of(FactKind.REMEDY, row.getLong("case_id"), places.next(row.getLong("case_id")),
                                Rows.day(row, "accepted_on"))
                        .with(row.getString("remedy_kind")).numbered(row.getString("decision_number"))).list();
    }

    private List<Fact> ended(Collection<Long> ids) {
        Rows.Places places = new Rows.Places();
        return jdbc.sql("""
                select r.case_id, r.accepted_on, r.remedy_kind, r.decision_number, e.remedy_outcome, e.decided_on
                from penalty_remedy r join penalty_remedy_result e on e.remedy_id = r.id
                where r.case_id in (:ids) order by r.case_id, r.id, e.place_in_remedy""").param("ids", ids)
                .query((row, n) -> Fact.of(FactKind.REMEDY_ENDED, row.getLong("case_id"), places.next(row.getLong("case_id")),
                                Rows.day(row, "decided_on"))
                        .from(Rows.day(row, "accepted_on")).numbered(row.getString("decision_number"))
                        .with(row.getString("remedy_kind") + "." + row.getString("remedy_outcome"))).list();
    }
}
