package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sanxiang.kernel.DatabaseKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The tables of the trail, read through once from end to end, whatever their size. */
@Repository
class TrailTables {

    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;

    TrailTables(JdbcTemplate jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(jdbc.getDataSource());
        // Connector/J holds a whole answer in memory unless it is asked like this
        streaming.setFetchSize(database.isH2() ? ROWS : Integer.MIN_VALUE);
    }

    /** All chains that there are now, in stretches of so many. */
    List<Stretch> stretches(int chains) {
        List<String> ends = new ArrayList<>();
        AtomicInteger seen = new AtomicInteger();
        streaming.query("select chain from audit_head where chain > '' order by chain", (RowCallbackHandler) row -> {
            if (seen.getAndIncrement() % chains == 0) {
                ends.add(null);
            }
            ends.set(ends.size() - 1, row.getString(1));
        });
        return IntStream.range(0, ends.size()).mapToObj(at -> new Stretch(at == 0 ? "" : ends.get(at - 1), ends.get(at))).toList();
    }

    List<Seal.Head> heads(Stretch stretch) {
        return heads("audit_head", stretch);
    }

    /** The heads as they were last sealed, by chain. */
    Map<String, Seal.Head> sealed(Stretch stretch) {
        return heads("audit_sealed_head", stretch).stream().collect(Collectors.toMap(Seal.Head::chain, Function.identity()));
    }

    private List<Seal.Head> heads(String table, Stretch stretch) {
        return jdbc.query("select chain, sequence, hash from " + table + " where chain > ? and chain <= ? order by chain",
                (row, number) -> new Seal.Head(row.getString(1), row.getLong(2), row.getString(3)),
                stretch.after(), stretch.last());
    }

    /** Every entry of a stretch, row by row, chain by chain; returns how many there were. */
    int entries(Stretch stretch, RowCallbackHandler reader) {
        AtomicInteger read = new AtomicInteger();
        streaming.query(Written.ENTRIES + " where chain > ? and chain <= ? order by chain, sequence", (RowCallbackHandler) row -> {
            read.incrementAndGet();
            reader.processRow(row);
        }, stretch.after(), stretch.last());
        return read.get();
    }

    /** The chains without a head of which there are entries beyond this name, or under none. */
    List<String> headlessAfter(String last) {
        return jdbc.queryForList("select distinct e.chain from audit_entry e left join audit_head h on h.chain = e.chain"
                + " where e.chain = '' or e.chain > ? and h.chain is null order by e.chain", String.class, last);
    }

    /** Whose record the trail tells of: the cases that have a chain, and the office where it has one. */
    Set<Long> owners() {
        Set<Long> owners = new HashSet<>();
        streaming.query("select chain from audit_head", (RowCallbackHandler) row -> {
            String chain = row.getString(1);
            Long caseId = Chains.caseOf(chain);
            if (caseId != null || chain.equals(Chains.OFFICE)) {
                owners.add(caseId == null ? RecordTable.OFFICE : caseId);
            }
        });
        return owners;
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

    /** How many different files the cases hold. */
    long files() {
        return jdbc.queryForObject("select count(distinct file_hash) from record_file", Long.class);
    }

    /** The printed number of a case; null where it has none. */
    String caseNumber(long caseId) {
        return jdbc.queryForList("select number from case_file where id = ?", String.class, caseId).stream().findFirst()
                .orElse(null);
    }
}
