package org.sanxiang.reports.registers;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanxiang.reports.registers.Entry.Withdrawal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the registers; moments are kept in UTC. */
@Repository
public class Entries {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() { };

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sheet SHA-256 of the spreadsheet that it comes from; null where it was typed in */
    void add(Register register, Map<String, String> values, String sheet, String by) {
        jdbc.sql("""
                insert into register_entry (register_key, happened_on, contents, sheet_hash, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(register.key(), LocalDate.parse(values.get(register.day().key())), written(values), sheet, by, now())
                .update();
    }

    /** Whether it happened: an entry is withdrawn once. */
    boolean withdraw(long id, String reason, String by) {
        return jdbc.sql("""
                update register_entry set withdrawn_reason = ?, withdrawn_by = ?, withdrawn_at = ?
                where id = ? and withdrawn_at is null""").params(reason, by, now(), id).update() == 1;
    }

    /** Whether entries of this spreadsheet stand in the register. */
    boolean hasSheet(Register register, String sheet) {
        return jdbc.sql("select count(*) from register_entry where sheet_hash = ? and register_key = ? and withdrawn_at is null")
                .params(sheet, register.key()).query(Long.class).single() > 0;
    }

    Optional<Entry> find(Register register, long id) {
        return jdbc.sql("select * from register_entry where id = ? and register_key = ?").params(id, register.key())
                .query((row, n) -> entry(row)).optional();
    }

    /** Of these days, the latest first, those that were withdrawn as well. */
    List<Entry> of(String register, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select * from register_entry where register_key = :register and happened_on between :from and :to
                order by happened_on desc, id desc""").param("register", register).param("from", from).param("to", to)
                .query((row, n) -> entry(row)).list();
    }

    /** By register, how many entries of these days count; one of which none does is not named. */
    Map<String, Long> counts(LocalDate from, LocalDate to) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select register_key, count(*) entries from register_entry where happened_on between ? and ?"
                + " and withdrawn_at is null group by register_key").params(from, to)
                .query(row -> {
                    counts.put(row.getString("register_key"), row.getLong("entries"));
                });
        return counts;
    }

    /** All that count from the first up to the day, in the order of their days; by register. */
    public List<Entry> counting(LocalDate until) {
        return jdbc.sql("select * from register_entry where happened_on <= ? and withdrawn_at is null order by happened_on, id")
                .param(until).query((row, n) -> entry(row)).list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        LocalDateTime withdrawn = moment(row, "withdrawn_at");
        return new Entry(row.getLong("id"), row.getString("register_key"), row.getObject("happened_on", LocalDate.class),
                read(row.getString("contents")), row.getString("entered_by"), moment(row, "entered_at"), withdrawn == null
                ? null : new Withdrawal(row.getString("withdrawn_by"), withdrawn, row.getString("withdrawn_reason")));
    }

    private LocalDateTime moment(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null
                : stored.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String written(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> read(String contents) {
        try {
            return JSON.readValue(contents, VALUES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
