package org.sanxiang.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the comparisons of the facts with the cases found, night after night. */
@Repository
class FactChecks {

    /**
     * The last comparison.
     *
     * @param told the first of the cases that are not as they were counted, with commas between their numbers
     */
    record Last(Instant at, long cases, long deviations, long uncounted, String told) {
    }

    private static final int NAMED = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    FactChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Checked keep(Checked checked) {
        String told = Stream.concat(checked.deviations().stream().map(Deviation::caseId),
                        checked.uncounted().stream().map(Uncounted::caseId)).distinct().limit(NAMED)
                .map(String::valueOf).collect(Collectors.joining(","));
        jdbc.sql("insert into fact_check (checked_at, cases, deviations, uncounted, told) values (?, ?, ?, ?, ?)")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), checked.cases(),
                        checked.deviations().size(), checked.uncounted().size(), told).update();
        return checked;
    }

    /** Empty where there was none yet. */
    Optional<Last> last() {
        return jdbc.sql("select checked_at, cases, deviations, uncounted, told from fact_check order by id desc limit 1")
                .query((row, n) -> new Last(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getLong(2),
                        row.getLong(3), row.getLong(4), row.getString(5))).optional();
    }
}
