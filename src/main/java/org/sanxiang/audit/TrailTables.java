package org.sanxiang.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The tables of the trail, read through once from end to end, whatever their size. */
@Repository
class TrailTables {

    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;

    TrailTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(jdbc.getDataSource());
    }

    /** The next heads after this chain, in the order of the names. */
    List<Seal.Head> heads(String after, int count) {
        return jdbc.query("select chain, sequence, hash from audit_head where chain > ? order by chain limit ?",
                (row, number) -> new Seal.Head(row.getString(1), row.getLong(2), row.getString(3)), after, count);
    }

    /** The heads as they were last sealed, from one chain to another. */
    Map<String, Seal.Head> sealed(String first, String last) {
        Map<String, Seal.Head> sealed = new HashMap<>();
        jdbc.query("select chain, sequence, hash from audit_sealed_head where chain between ? and ?",
                (RowCallbackHandler) row -> sealed.put(row.getString(1),
                        new Seal.Head(row.getString(1), row.getLong(2), row.getString(3))), first, last);
        return sealed;
    }

    /** Every entry after one chain up to the end of another, row by row, chain by chain. */
    void entries(String after, String last, RowCallbackHandler reader) {
        // Connector/J holds a whole answer in memory unless it is asked like this
        streaming.setFetchSize(isMySql() ? Integer.MIN_VALUE : ROWS);
        streaming.query(Written.ENTRIES + " where chain > ? and chain <= ? order by chain, sequence", reader, after, last);
    }

    /** The chains of which there are entries beyond this name, or under none. */
    List<String> chainsAfter(String last) {
        return jdbc.queryForList("select distinct chain from audit_entry where chain > ? or chain = '' order by chain", String.class, last);
    }

    /** The chains that were sealed once and have no head now. */
    List<String> lostChains() {
        return jdbc.queryForList("select s.chain from audit_sealed_head s left join audit_head h on h.chain = s.chain"
                + " where h.chain is null order by s.chain", String.class);
    }

    /** How many entries the chains say that they have, which is told sooner than how many there are. */
    long told() {
        return jdbc.queryForObject("select coalesce(sum(sequence), 0) from audit_head", Long.class);
    }

    long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    /** How many different files the cases hold. */
    long files() {
        return jdbc.queryForObject("select count(distinct file_hash) from record_file", Long.class);
    }

    /** The printed number of a case; null where it has none. */
    String caseNumber(long caseId) {
        return jdbc.queryForList("select number from case_file where id = ?", String.class, caseId).stream().findFirst()
                .orElse(null);
    }

    private boolean isMySql() {
        return !Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
    }
}
