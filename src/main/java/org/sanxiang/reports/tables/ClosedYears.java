package org.sanxiang.reports.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.sanxiang.kernel.Conflict;
import org.sanxiang.reports.Years;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years that were closed, and what was reported of them then; moments are kept in UTC. */
@Repository
class ClosedYears {

    /** That a year was closed; the moment by the clock of the agency. */
    record Closed(int year, LocalDateTime at, String by) {
    }

    /** A file that was kept. */
    record Kept(String paper, String sha256) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedYears(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Conflict where the year is closed already, by whomever, also just now */
    void add(int year, String by) {
        try {
            jdbc.sql("insert into closed_year (report_year, closed_at, closed_by) values (?, ?, ?)")
                    .params(year, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), by).update();
        } catch (DuplicateKeyException closedBefore) {
            throw new Conflict("rejected.year-closed", Integer.toString(year));
        }
    }

    void keep(int year, String paper, byte[] bytes) {
        jdbc.sql("insert into closed_paper (report_year, paper, sha256, content) values (?, ?, ?, ?)")
                .params(year, paper, Bytes.sha256(bytes), Base64.getEncoder().encodeToString(bytes)).update();
    }

    Optional<Closed> find(int year) {
        return jdbc.sql("select * from closed_year where report_year = ?").param(year).query((row, n) -> closed(row)).optional();
    }

    /** The latest first. */
    List<Closed> all() {
        return jdbc.sql("select * from closed_year order by report_year desc").query((row, n) -> closed(row)).list();
    }

    private Closed closed(ResultSet row) throws SQLException {
        return new Closed(row.getInt("report_year"), row.getObject("closed_at", LocalDateTime.class).atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(clock.getZone()).toLocalDateTime(), row.getString("closed_by"));
    }

    List<Kept> papers(int year) {
        return jdbc.sql("select paper, sha256 from closed_paper where report_year = ? order by paper").param(year)
                .query((row, n) -> new Kept(row.getString("paper"), row.getString("sha256"))).list();
    }

    /** Empty where the year is not closed, or has no such file. */
    Optional<byte[]> content(int year, String paper) {
        return jdbc.sql("select content from closed_paper where report_year = ? and paper = ?").params(year, paper)
                .query((row, n) -> Base64.getDecoder().decode(row.getString("content"))).optional();
    }

    /** The years before this one that have a fact or an entry in a register, the latest first. */
    List<Integer> over(int thisYear) {
        return jdbc.sql("""
                select extract(year from happened_on) told_year from fact where happened_on between :from and :to
                union select extract(year from happened_on) from register_entry
                where happened_on between :from and :to and withdrawn_at is null order by told_year desc""")
                .param("from", LocalDate.of(Years.FIRST, 1, 1)).param("to", LocalDate.of(thisYear - 1, 12, 31))
                .query(Integer.class).list();
    }
}
