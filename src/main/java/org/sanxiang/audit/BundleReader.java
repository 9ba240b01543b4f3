package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a bundle holds of a case, as the canonical forms have it. */
@Component
class BundleReader {

    private final JdbcClient jdbc;
    private final RecordReader record;
    private final RecordColumns columns;

    BundleReader(JdbcClient jdbc, RecordReader record, RecordColumns columns) {
        this.jdbc = jdbc;
        this.record = record;
        this.columns = columns;
    }

    Optional<Long> find(String number) {
        return jdbc.sql("select id from case_file where number = ? or id = ?")
                .params(number, number.matches("\\d{1,18}") ? Long.parseLong(number) : -1L).query(Long.class).list().stream()
                .findFirst();
    }

    List<Map<String, Object>> entries(long caseId) {
        return jdbc.sql(Written.ENTRIES + " where chain = ? order by sequence").param(Chains.of(caseId))
                .query(Written::read).list().stream().map(BundleReader::fields).toList();
    }

    private static Map<String, Object> fields(Written written) {
        Link link = written.link();
        Entry entry = link.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", written.form());
        fields.put("chain", link.chain());
        fields.put("sequence", link.sequence());
        fields.put("previous", link.previous());
        fields.put("kind", entry.kind().name());
        fields.put("at", Link.text(entry.at()));
        fields.put("personId", entry.who().personId());
        fields.put("account", entry.who().account());
        fields.put("name", entry.who().name());
        fields.put("roles", entry.who().roles());
        fields.put("origin", entry.who().origin());
        fields.put("caseId", entry.caseId() == null ? "" : entry.caseId().toString());
        fields.put("step", entry.step());
        fields.put("action", entry.action());
        fields.put("reason", entry.reason());
        fields.put("changes", entry.changes());
        fields.put("records", entry.records());
        fields.put("hash", written.hash());
        return fields;
    }

    /** Each row of the record of the case, with the name of its table. */
    List<Map<String, Object>> records(long caseId) {
        List<Map<String, Object>> records = new ArrayList<>();
        RecordTables.ALL.values().stream().filter(table -> !table.isOfOffice()).forEach(table ->
                record.rows(table, List.of(caseId)).getOrDefault(caseId, List.of()).forEach(row ->
                        records.add(Map.of("table", table.name(), "row", named(table, row)))));
        return records;
    }

    private Map<String, String> named(RecordTable table, String[] row) {
        Map<String, String> named = new LinkedHashMap<>();
        List<RecordColumn> form = columns.of(table.name());
        for (int at = 0; at < row.length; at++) {
            if (row[at] != null) {
                named.put(form.get(at).name(), row[at]);
            }
        }
        return named;
    }

    /** The files of the case with the hashes of their contents. */
    List<Map<String, Object>> files(long caseId) {
        return jdbc.sql("""
                select f.record_id, f.file_name, f.file_type, f.file_size, f.file_hash from record_file f
                join case_record r on r.id = f.record_id where r.case_id = ? order by f.record_id, f.place""").param(caseId).query((row, number) -> {
                    Map<String, Object> file = new LinkedHashMap<>();
                    file.put("record", row.getLong("record_id"));
                    file.put("name", row.getString("file_name"));
                    file.put("type", row.getString("file_type"));
                    file.put("size", row.getLong("file_size"));
                    file.put("sha256", row.getString("file_hash"));
                    return file;
                }).list();
    }
}
