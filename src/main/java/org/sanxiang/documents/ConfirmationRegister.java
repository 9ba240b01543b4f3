package org.sanxiang.documents;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The confirmations of all instruments; none is ever taken back. */
@Repository
class ConfirmationRegister {

    private final JdbcClient jdbc;

    ConfirmationRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Confirmation confirmation) {
        jdbc.sql("""
                insert into instrument_confirmation (instrument_id, person_id, person_name, certificate, content_hash,
                                                     confirmed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(confirmation.instrumentId(), confirmation.personId(), confirmation.personName(),
                        confirmation.certificate(), confirmation.contentHash(),
                        LocalDateTime.ofInstant(confirmation.confirmedAt(), ZoneOffset.UTC)).update();
    }

    /** In the order in which they were given. */
    List<Confirmation> of(long instrumentId) {
        return jdbc.sql("""
                select instrument_id, person_id, person_name, certificate, content_hash, confirmed_at
                from instrument_confirmation where instrument_id = ? order by confirmed_at, person_id""").param(instrumentId)
                .query((row, number) -> new Confirmation(row.getLong("instrument_id"), row.getLong("person_id"),
                        row.getString("person_name"), row.getString("certificate"), row.getString("content_hash"),
                        row.getObject("confirmed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))).list();
    }
}
