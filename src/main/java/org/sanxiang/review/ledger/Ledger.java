package org.sanxiang.review.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ProblemKinds;
import org.sanxiang.review.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the ledger: three statements a page, whatever the number of rounds. */
@Repository
class Ledger {

    /** The most lines that go into one workbook. */
    static final int MOST = 50_000;

    private static final String FROM = """
             from review_request q join case_file f on f.id = q.case_id
            left join review_round r on r.case_id = q.case_id and r.round = q.round and q.withdrawn = false
            left join review_subject s on s.id = f.id""";
    private static final String LINES = """
            select q.*, f.number, f.party_name, f.matter_name, f.unit, s.kind subject_kind, s.sender_unit, r.id round_id,
                r.conclusion, r.reviewer_name, r.adviser_opinions,
                (select count(*) from adviser_service a where a.case_id = q.case_id and a.kind = 'OPINION'
                    and a.served_on >= q.sent_on and (q.ended_on is null or a.served_on <= q.ended_on)) advice,
                (select count(*) from case_recusal c where c.case_id = q.case_id and c.outcome = 'GRANTED') recusals""";

    private record Found(long roundId, String text) {
    }

    private final JdbcClient jdbc;
    private final ProblemKinds kinds;

    Ledger(JdbcClient jdbc, ProblemKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    Page<LedgerLine> find(LedgerWanted wanted, PageRequest page) {
        return new PageImpl<>(lines(wanted, page.getPageSize(), page.getOffset()), page, count(wanted));
    }

    long count(LedgerWanted wanted) {
        return jdbc.sql("select count(*)" + FROM + wanted.where()).params(wanted.values()).query(Long.class).single();
    }

    List<LedgerLine> lines(LedgerWanted wanted, int size, long offset) {
        List<LedgerLine> lines = jdbc.sql(LINES + FROM + wanted.where() + " order by " + wanted.sql() + " limit " + size
                + " offset " + offset).params(wanted.values()).query((row, number) -> line(row)).list();
        Map<Long, String> found = found(lines.stream().map(LedgerLine::roundId).filter(round -> round > 0).toList());
        return lines.stream().map(line -> line.with(found.getOrDefault(line.roundId(), ""))).toList();
    }

    private Map<Long, String> found(List<Long> rounds) {
        return rounds.isEmpty() ? Map.of() : jdbc.sql("select round_id, kind, count(*) times from review_problem"
                        + " where round_id in (:rounds) group by round_id, kind order by round_id, kind").param("rounds", rounds)
                .query((row, number) -> new Found(row.getLong("round_id"),
                        kinds.name(row.getString("kind")) + " " + row.getInt("times"))).list().stream()
                .collect(Collectors.groupingBy(Found::roundId, Collectors.mapping(Found::text, Collectors.joining("、"))));
    }

    /** What the reviewer states and what was entered when it came are the same opinions. */
    private static int advice(ResultSet row) throws SQLException {
        return Math.max(row.getInt("adviser_opinions"), row.getInt("advice"));
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        String subject = row.getString("subject_kind");
        String conclusion = row.getString("conclusion");
        return new LedgerLine(row.getLong("round_id"), row.getLong("case_id"),
                subject == null ? SubjectKind.PENALTY : SubjectKind.valueOf(subject), row.getString("number"),
                row.getString("party_name"), row.getString("matter_name"),
                subject == null ? row.getString("unit") : row.getString("sender_unit"), row.getInt("round"),
                row.getObject("sent_on", LocalDate.class), row.getObject("ended_on", LocalDate.class),
                row.getObject("reviewer_days", Integer.class), row.getObject("handler_days", Integer.class),
                row.getBoolean("withdrawn"), conclusion == null ? null : Conclusion.valueOf(conclusion),
                row.getString("reviewer_name"), advice(row), row.getInt("recusals"), "");
    }
}
