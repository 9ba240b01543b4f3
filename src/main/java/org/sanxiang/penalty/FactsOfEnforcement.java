package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Coercion;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.Money;
import org.sanxiang.penalty.EnforcedActs.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was enforced in penalty cases, and for what a court was asked; one statement. */
@Component
class FactsOfEnforcement implements CaseFacts {

    /** One act with the decision that it belongs to. */
    private record Line(long caseId, String number, BigDecimal ordered, boolean carriedOut, Act act) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(row.getLong("case_id"), row.getString("decision_number"), row.getBigDecimal("ordered_m2"),
                    row.getInt("carried_out") == 1, new Act(row.getString("entry_kind"), Rows.day(row, "happened_on"),
                            row.getLong("fen"), row.getBigDecimal("area_m2")));
        }
    }

    private final JdbcClient jdbc;

    FactsOfEnforcement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an earlier round decided had been carried out before the case was decided once more. */
    @Override
    public List<Fact> of(Collection<Long> ids) {
        Rows.Places enforced = new Rows.Places();
        Rows.Places asked = new Rows.Places();
        return jdbc.sql("""
                select e.case_id, e.decision_number, e.entry_kind, e.happened_on, coalesce(e.amount_fen, 0) fen,
                    coalesce(e.demolished_m2, 0) area_m2, coalesce(d.demolished_m2, 0) ordered_m2,
                    case when p.executed_on is not null or d.place_in_case < coalesce(p.decisions_from, 0) then 1 else 0 end
                        carried_out
                from penalty_execution e join penalty_decision d on d.number = e.decision_number
                    join penalty_case p on p.id = e.case_id
                where e.case_id in (:ids) and e.entry_kind in ('SURCHARGE', 'AGREEMENT', 'PAYMENT', 'COURT', 'END',
                    'ENFORCEMENT_DECISION', 'DEMOLITION', 'CORRECTION')
                order by e.case_id, d.place_in_case, e.id""").param("ids", ids).query((row, n) -> Line.read(row)).list().stream()
                .collect(Collectors.groupingBy(Line::number, LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(lines -> facts(lines, enforced, asked)).toList();
    }

    private static Stream<Fact> facts(List<Line> lines, Rows.Places enforced, Rows.Places asked) {
        Line any = lines.get(0);
        EnforcedActs acts = new EnforcedActs(lines.stream().map(Line::act).toList(), any.ordered(), any.carriedOut());
        return Stream.of(
                acts.surchargeEnded().map(day -> fact(FactKind.ENFORCED, any, enforced, day,
                        acts.isBeforeCourt() ? Coercion.SURCHARGE_BY_COURT : Coercion.SURCHARGE, acts.surcharge())).stream(),
                acts.demolitionEnded().map(day -> fact(FactKind.ENFORCED, any, enforced, day, Coercion.DEMOLITION, 0)
                        .measuring(acts.demolished())).stream(),
                acts.applications().map(asking -> fact(FactKind.COURT, any, asked, asking.day(), Coercion.COURT, asking.fen())))
                .flatMap(fact -> fact);
    }

    private static Fact fact(FactKind kind, Line of, Rows.Places places, LocalDate day, Coercion what, long fen) {
        return Fact.of(kind, of.caseId(), places.next(of.caseId()), day).with(what.name()).numbered(of.number())
                .amounting(new Money(fen), Money.ZERO);
    }
}
