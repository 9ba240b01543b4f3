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

    /** Every entry from one chain to another, row by row, chain by chain. */
    void entries(String first, String last, RowCallbackHandler reader) {
        // Connector/J holds a whole answer in memory unless it is asked like this
        streaming.setFetchSize(isMySql() ? Integer.MIN_VALUE : ROWS);
        streaming.query("select * from audit_entry where chain between ? and ? order by chain, sequence", reader, first, last);
    }

    /** What stands in this table of the trail and belongs to no chain that has a head. */
    List<String> strayChains(String table) {
        return jdbc.queryForList("select distinct t.chain from " + table
                + " t left join audit_head h on h.chain = t.chain where h.chain is null order by t.chain", String.class);
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
