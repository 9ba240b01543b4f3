package org.sanxiang.documents;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.FirstRow;
import org.sanxiang.people.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of document numbers (文号). Each body counts each kind of document anew in each year; a number is drawn in
 * the transaction of the act that needs it, so that none is lost by an act that fails, and none is ever used again.
 */
@Component
public class NumberRegister {

    private final JdbcClient jdbc;
    private final FirstRow firstRow;
    private final NumberPatterns patterns;
    private final Clock clock;

    NumberRegister(JdbcClient jdbc, FirstRow firstRow, NumberPatterns patterns, Clock clock) {
        this.jdbc = jdbc;
        this.firstRow = firstRow;
        this.patterns = patterns;
        this.clock = clock;
    }

    /**
     * Draws the next number; whoever else wants one of the same kind waits until this transaction has ended.
     *
     * @param kind as {@code config/document-numbers.csv} names it, for example {@code decision}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String draw(Body body, String kind, int year, long caseId) {
        NumberPattern pattern = patterns.of(kind);
        long serial = next(body.code(), kind, year);
        String number = pattern.write(body, year, serial);
        jdbc.sql("""
                insert into document_number (body, kind, number_year, serial, text, case_id, drawn_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(body.code(), kind, year, serial, number, caseId,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
        return number;
    }

    private long next(String body, String kind, int year) {
        long serial = 1 + lock(body, kind, year).orElseGet(() -> begin(body, kind, year));
        jdbc.sql("update number_counter set serial = ? where body = ? and kind = ? and number_year = ?")
                .params(serial, body, kind, year).update();
        return serial;
    }

    private Optional<Long> lock(String body, String kind, int year) {
        return jdbc.sql("select serial from number_counter where body = ? and kind = ? and number_year = ? for update")
                .params(body, kind, year).query(Long.class).optional();
    }

    private long begin(String body, String kind, int year) {
        Map<String, Object> counter = new LinkedHashMap<>();
        counter.put("body", body);
        counter.put("kind", kind);
        counter.put("number_year", year);
        counter.put("serial", 0);
        firstRow.ensure("number_counter", counter);
        return lock(body, kind, year).orElseThrow();
    }
}
