package org.sanxiang.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of review. */
@Component
class FactsOfReviews implements CaseFacts {

    private final JdbcClient jdbc;

    FactsOfReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        return jdbc.sql("""
                select case_id, round, reviewer_id, conclusion, adviser_opinions, concluded_at from review_round
                where case_id in (:ids)""").param("ids", caseIds)
                .query((row, n) -> Fact.of(FactKind.REVIEWED, row.getLong("case_id"), row.getInt("round") - 1,
                                day(row.getObject("concluded_at", LocalDateTime.class)))
                        .with(row.getString("conclusion")).by(row.getLong("reviewer_id"))
                        .counting(row.getInt("adviser_opinions"))).list();
    }

    private static LocalDate day(LocalDateTime stored) {
        return stored.atOffset(ZoneOffset.UTC).atZoneSameInstant(ChineseTime.ZONE).toLocalDate();
    }
}
