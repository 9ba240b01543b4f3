package org.sanxiang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seals and the heads that the last of them holds, in the database. */
@Repository
class Seals {

    private static final int BATCH = 1_000;
    private static final int PAGE = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Seals(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Empty before the first. */
    Optional<Seal.Signed> last() {
        return jdbc.sql("select * from audit_seal order by number desc limit 1").query(Seals::read).optional();
    }

    /** From the first, in their order. */
    List<Seal.Signed> after(long number, int count) {
        return jdbc.sql("select * from audit_seal where number > ? order by number limit ?").params(number, count)
                .query(Seals::read).list();
    }

    /** How far each chain goes now, in the order of the names; and how far it went at the last seal, zero where not at all. */
    void eachHead(HeadReader reader) {
        eachPage("""
                select h.chain, h.sequence, h.hash, s.sequence as sealed from audit_head h
                left join audit_sealed_head s on s.chain = h.chain where h.chain > ? order by h.chain limit ?""",
                row -> row.getLong("sealed"), reader);
    }

    /** The heads of the last seal, in the order of the chains' names. */
    void eachSealedHead(Consumer<Seal.Head> reader) {
        eachPage("select chain, sequence, hash from audit_sealed_head where chain > ? order by chain limit ?", row -> 0L,
                (head, sealed) -> reader.accept(head));
    }

    /** Page by page, so that nobody holds a million rows in memory. */
    private void eachPage(String sql, SealedColumn sealed, HeadReader reader) {
        String[] last = {""};
        for (int[] read = {PAGE}; read[0] == PAGE;) {
            read[0] = 0;
            batch.query(sql, (RowCallbackHandler) row -> {
                read[0]++;
                last[0] = row.getString("chain");
                reader.read(new Seal.Head(last[0], row.getLong("sequence"), row.getString("hash")), sealed.of(row));
            }, last[0], PAGE);
        }
    }

    /** Where a row tells how far its chain was sealed. */
    private interface SealedColumn {

        long of(ResultSet row) throws SQLException;
    }

    /** The entries from this one of the chain on, in their order. */
    List<Written> entriesFrom(String chain, long sequence) {
        return jdbc.sql(Written.ENTRIES + " where chain = ? and sequence >= ? order by sequence")
                .params(chain, sequence).query(Written::read).list();
    }

    String sealedHash(String chain) {
        return jdbc.sql("select hash from audit_sealed_head where chain = ?").param(chain).query(String.class).single();
    }

    /** What a head is told to. */
    interface HeadReader {

        void read(Seal.Head head, long sealed);
    }

    void save(Seal.Signed signed) {
        Seal seal = signed.seal();
        jdbc.sql("""
                insert into audit_seal (number, form, kind, sealed_at, previous_hash, chains, root, key_id, hash, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(seal.number(), signed.form(), seal.kind(), LocalDateTime.ofInstant(seal.at(), ZoneOffset.UTC),
                        seal.previous(), seal.chains(), seal.root(), seal.key(), signed.hash(), signed.signature()).update();
    }

    /** Keeps how far the chains go that have moved since the last seal. */
    void keep(List<Seal.Head> begun, List<Seal.Head> moved) {
        batch.batchUpdate("insert into audit_sealed_head (chain, sequence, hash) values (?, ?, ?)", begun, BATCH,
                (row, head) -> {
                    row.setString(1, head.chain());
                    row.setLong(2, head.sequence());
                    row.setString(3, head.hash());
                });
        batch.batchUpdate("update audit_sealed_head set sequence = ?, hash = ? where chain = ?", moved, BATCH,
                (row, head) -> {
                    row.setLong(1, head.sequence());
                    row.setString(2, head.hash());
                    row.setString(3, head.chain());
                });
    }

    private static Seal.Signed read(ResultSet row, int number) throws SQLException {
        Seal seal = new Seal(row.getLong("number"), row.getString("kind"),
                row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("previous_hash"),
                row.getLong("chains"), row.getString("root"), row.getString("key_id"));
        return new Seal.Signed(seal, row.getString("form"), row.getString("hash"), row.getString("signature"));
    }
}
