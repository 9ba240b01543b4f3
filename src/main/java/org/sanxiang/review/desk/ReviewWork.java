package org.sanxiang.review.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.review.ProblemKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the reviewers, and what the rounds of the last twelve months came to. */
@Repository
class ReviewWork {

    /** What one reviewer concluded. */
    record Done(long reviewer, long rounds, Double days) {
    }

    private final JdbcClient jdbc;
    private final ProblemKinds kinds;
    private final Clock clock;

    ReviewWork(JdbcClient jdbc, ProblemKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The most urgent first; those whose clock stands last. */
    List<Waiting> queue() {
        return jdbc.sql("select " + OpenStepRow.COLUMNS + """
                , f.number, f.party_name, f.matter_name
                 from open_step s join case_file f on f.id = s.case_id where s.role = 'legal-reviewer'
                order by case when s.clock_end is null then 1 else 0 end, s.clock_end, s.id""")
                .query((row, number) -> waiting(row)).list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        OpenStep step = OpenStepRow.read(row);
        String light = step.clock() == null ? "none"
                : step.clock().deadline().light(LocalDateTime.now(clock)).name().toLowerCase(Locale.ROOT);
        return new Waiting(step.caseId(), step.step(), row.getString("number"), row.getString("party_name"),
                row.getString("matter_name"), step.assigneeName(), LocalDate.ofInstant(step.since(), ChineseTime.ZONE),
                step.due(), light);
    }

    Map<Long, Long> waitingByReviewer() {
        return jdbc.sql("select assignee_id, count(*) many from open_step where role = 'legal-reviewer'"
                        + " and assignee_id is not null group by assignee_id")
                .query((row, number) -> Map.entry(row.getLong("assignee_id"), row.getLong("many"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Long, Done> done() {
        return jdbc.sql("""
                select r.reviewer_id, count(*) rounds, avg(1.0 * q.reviewer_days) days from review_round r
                join review_request q on q.case_id = r.case_id and q.round = r.round and q.withdrawn = false
                where q.ended_on > :since group by r.reviewer_id""").param("since", aYearAgo())
                .query((row, number) -> new Done(row.getLong("reviewer_id"), row.getLong("rounds"), row.getDouble("days")))
                .list().stream().collect(Collectors.toMap(Done::reviewer, done -> done));
    }

    List<Typical> typical() {
        return jdbc.sql("""
                select p.kind, count(*) times, count(distinct r.case_id) cases from review_problem p
                join review_round r on r.id = p.round_id
                join review_request q on q.case_id = r.case_id and q.round = r.round and q.withdrawn = false
                where q.ended_on > :since group by p.kind order by times desc, p.kind""").param("since", aYearAgo())
                .query((row, number) -> new Typical(row.getString("kind"), kinds.name(row.getString("kind")),
                        row.getLong("times"), row.getLong("cases"))).list();
    }

    LocalDate aYearAgo() {
        return LocalDate.now(clock).minusYears(1);
    }
}
