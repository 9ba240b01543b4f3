package org.sanxiang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/** Gives every protected table of a case a row, and the case two files. */
final class FullRecord {

    /** Beyond every number that is in use. */
    static final long FAR = 1_000_000;

    private final Path data;
    private final JdbcTemplate jdbc;
    private final RecordColumns columns;
    private int filler;

    FullRecord(Path data, JdbcTemplate jdbc, RecordColumns columns) {
        this.data = data;
        this.jdbc = jdbc;
        this.columns = columns;
    }

    void fill(long caseId) {
        Stream.of("one", "two").forEach(content -> file(caseId, "evidence " + content));
        RecordTables.ALL.values().forEach(table -> fill(table, caseId));
    }

    private void fill(RecordTable table, long caseId) {
        String own = table.isOfOffice() ? "" : " where " + table.owner() + " = " + caseId;
        if (jdbc.queryForObject("select count(*) from " + table.rows() + own, Long.class) > 0) {
            return;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        columns.of(table.name()).forEach(column -> row.put(column.name(), value(column.type())));
        if (table.owner() != null && table.owner().startsWith("r.")) {
            row.put(table.owner().substring(2), caseId);
        } else if (table.owner() != null) {
            String parent = table.rows().replaceAll(".* join (\\w+) p .*", "$1");
            String link = table.rows().replaceAll(".*= r\\.(\\w+)$", "$1");
            row.put(link, jdbc.queryForObject("select min(id) from " + parent + " where case_id = ?", Long.class, caseId));
        }
        if (row.containsKey("file_hash")) {
            row.putAll(kept(table.name()));
        }
        insert(table.name(), row);
    }

    private void file(long caseId, String content) {
        Map<String, Object> row = new LinkedHashMap<>();
        columns.of("record_file").forEach(column -> row.put(column.name(), value(column.type())));
        row.put("record_id", jdbc.queryForObject("select min(id) from case_record where case_id = ?", Long.class, caseId));
        row.putAll(kept(content));
        insert("record_file", row);
    }

    /** A file in the store, as a row names it. */
    private Map<String, Object> kept(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String hash = Hash.hex(Hash.bytes(bytes));
            Path place = data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
            Files.createDirectories(place.getParent());
            Files.write(place, bytes);
            return Map.of("file_hash", hash, "file_size", bytes.length);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void insert(String table, Map<String, Object> row) {
        jdbc.update("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")", row.values().toArray());
    }

    private Object value(int type) {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> true;
            case Types.DATE -> "2023-02-0" + (1 + filler++ % 8);
            case Types.TIMESTAMP -> "2023-02-01 08:00:0" + filler++ % 10;
            case Types.VARCHAR, Types.CLOB, Types.CHAR -> "x" + filler++ % 10;
            default -> FAR / 2 + filler++;
        };
    }
}
