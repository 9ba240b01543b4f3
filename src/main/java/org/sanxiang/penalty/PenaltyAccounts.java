package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseAccount;
import org.sanxiang.cases.CaseAccount.Decided;
import org.sanxiang.cases.CaseAccounts;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Money;
import org.sanxiang.review.Reviews;
import org.sanxiang.review.Reviews.Agreed;
import org.sanxiang.review.Reviews.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the penalty cases came to; six statements, whatever their number. */
@Component
class PenaltyAccounts implements CaseAccounts {

    private record OfCase<T>(long caseId, T fact) {

        static <T> Map<Long, List<T>> byCase(List<OfCase<T>> facts) {
            return facts.stream().collect(Collectors.groupingBy(OfCase::caseId,
                    Collectors.mapping(OfCase::fact, Collectors.toList())));
        }
    }

    private final JdbcClient jdbc;
    private final Reviews reviews;

    PenaltyAccounts(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    @Override
    public List<CaseAccount> all() {
        Map<Long, List<Decided>> decisions = decisions();
        Map<Long, List<LocalDate>> hearings = days("select case_id, ended_on from penalty_hearing where hearing_outcome = 'HELD'");
        Map<Long, List<LocalDate>> transfers =
                days("select case_id, cast(handed_over_at as date) from penalty_transfer where handed_over_at is not null");
        Map<Long, Tally> tallies = reviews.tallies().stream().collect(Collectors.toMap(Tally::caseId, tally -> tally));
        return jdbc.sql("""
                select f.id, f.matter_code, c.clue_source, f.party_kind, f.registered_on, f.filed_on, f.closed_on,
                    f.archived_on
                from case_file f join penalty_case c on c.id = f.id order by f.id""")
                .query((row, number) -> {
                    long id = row.getLong("id");
                    Tally tally = tallies.getOrDefault(id, new Tally(id, 0, 0));
                    return new CaseAccount(id, row.getString("matter_code"), "Source." + row.getString("clue_source"),
                            PartyKind.valueOf(row.getString("party_kind")), day(row, "registered_on"), day(row, "filed_on"),
                            decisions.getOrDefault(id, List.of()), PenaltyCase.last(transfers.getOrDefault(id, List.of())),
                            hearings.getOrDefault(id, List.of()), (int) tally.rounds(), (int) tally.opinions(),
                            day(row, "closed_on"), day(row, "archived_on"));
                }).list();
    }

    private Map<Long, List<Decided>> decisions() {
        Set<Agreed> agreed = Set.copyOf(reviews.agreed());
        return OfCase.byCase(jdbc.sql("""
                select case_id, decided_on, decision_kind, major, draft_hash, fine_fen, confiscation_fen, demolished_m2
                from penalty_decision where number is not null order by case_id, place_in_case""")
                .query((row, number) -> new OfCase<>(row.getLong("case_id"), new Decided(day(row, "decided_on"),
                        row.getString("decision_kind").equals(DecisionKind.PENALTY.name()), row.getBoolean("major"),
                        agreed.contains(new Agreed(row.getLong("case_id"), row.getString("draft_hash"))),
                        new Money(row.getLong("fine_fen")), new Money(row.getLong("confiscation_fen")), area(row))))
                .list());
    }

    private static BigDecimal area(ResultSet row) throws SQLException {
        BigDecimal area = row.getBigDecimal("demolished_m2");
        return area == null ? BigDecimal.ZERO : area;
    }

    private Map<Long, List<LocalDate>> days(String query) {
        return OfCase.byCase(jdbc.sql(query + " order by case_id, place_in_case")
                .query((row, number) -> new OfCase<>(row.getLong(1), row.getObject(2, LocalDate.class))).list());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
