package org.sanxiang.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of numbers (文号登记簿) as one reads it: a body, a kind, a year. */
@Repository
class NumberBook {

    private static final int LINES = 50;
    private static final String SELECT = """
            select n.id, n.body, n.kind, n.text, n.case_id, coalesce(f.number, f.party_name) case_name, n.drawn_at,
                   n.voided_at, n.voided_by, n.voided_because
            from document_number n join case_file f on f.id = n.case_id""";
    private static final String WANTED = " where n.body = ? and n.kind = ? and n.number_year = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** @param newestFirst otherwise in the order in which they were drawn */
    Page<RegisteredNumber> page(String body, String kind, int year, boolean newestFirst, int page) {
        PageRequest wanted = PageRequest.of(Math.max(0, page), LINES);
        List<RegisteredNumber> lines = jdbc.sql(SELECT + WANTED + " order by n.serial " + (newestFirst ? "desc" : "asc")
                + " limit ? offset ?").params(body, kind, year, LINES, wanted.getOffset()).query(NumberBook::read).list();
        return new PageImpl<>(lines, wanted, jdbc.sql("select count(*) from document_number n" + WANTED)
                .params(body, kind, year).query(Long.class).single());
    }

    Optional<RegisteredNumber> find(long id) {
        return jdbc.sql(SELECT + " where n.id = ?").param(id).query(NumberBook::read).optional();
    }

    /** Whether it was still standing. */
    boolean strike(long id, String by, String because, Instant now) {
        return jdbc.sql("""
                update document_number set voided_at = ?, voided_by = ?, voided_because = ?
                where id = ? and voided_at is null""")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), by, because, id).update() == 1;
    }

    private static RegisteredNumber read(ResultSet row, int place) throws SQLException {
        return new RegisteredNumber(row.getLong("id"), row.getString("body"), row.getString("kind"), row.getString("text"),
                row.getLong("case_id"), row.getString("case_name"), instant(row, "drawn_at"), instant(row, "voided_at"),
                row.getString("voided_by"), row.getString("voided_because"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
