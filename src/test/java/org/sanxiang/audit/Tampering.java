package org.sanxiang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers with one thing at a time by plain SQL, verifies, and puts it back by rolling the transaction back. */
public final class Tampering implements AutoCloseable {

    private static final List<String> TRAIL = List.of("audit_entry", "audit_head", "audit_seal", "audit_sealed_head");
    private static final Map<String, List<String>> KEYS = Map.of("audit_entry", List.of("chain", "sequence"));
    private static final long FAR = 1_000_000;

    private final AnnotationConfigApplicationContext context;
    private final Path data;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RecordColumns columns;
    private final List<String> missed = new ArrayList<>();
    private final List<Fault> falseAlarms = new ArrayList<>();
    private int tried;
    private int clean;
    private int filler;

    /** @param data folder with the database, the files, the keys and the seals of an application that has ended */
    public Tampering(Path data) {
        this.data = data;
        this.context = Database.with("jdbc:h2:file:" + data.toAbsolutePath() + "/db/sanxiang", "sa",
                opened -> OpenTrail.in(opened, data), OpenTrail.BEANS);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.columns = context.getBean(RecordColumns.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Gives every table a row through the trail, seals, and then takes away what would hinder an attacker. */
    public void prepare() {
        verifyClean();
        jdbc.execute("set referential_integrity false");
        dropAll("select distinct trigger_name from information_schema.triggers where trigger_schema = 'PUBLIC'", "drop trigger ");
        long caseId = jdbc.queryForObject("select max(id) from case_file", Long.class);
        transaction.executeWithoutResult(status -> {
            RecordTables.ALL.values().forEach(table -> fill(table, caseId));
            Stream.of("one", "two").forEach(content -> file(caseId, "evidence " + content));
            context.publishEvent(new Recorded(new Actor(1, "yi", "某", Set.of(), "", "test"), caseId, "", "fill", Map.of()));
        });
        context.getBean(Sealing.class).seal();
        jdbc.queryForList("""
                select table_name, constraint_name from information_schema.table_constraints
                where constraint_schema = 'PUBLIC' and constraint_type = 'UNIQUE' and table_name not like 'ACT!_%' escape '!'""")
                .forEach(row -> jdbc.execute("alter table " + row.get("TABLE_NAME") + " drop constraint "
                        + row.get("CONSTRAINT_NAME")));
        verifyClean();
    }

    private void dropAll(String names, String drop) {
        jdbc.queryForList(names, String.class).forEach(name -> jdbc.execute(drop + name));
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
        insert(table.name(), row);
    }

    private void file(long caseId, String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String hash = Hash.hex(Hash.bytes(bytes));
            Path place = data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
            Files.createDirectories(place.getParent());
            Files.write(place, bytes);
            Map<String, Object> row = new LinkedHashMap<>();
            columns.of("record_file").forEach(column -> row.put(column.name(), value(column.type())));
            row.put("record_id", jdbc.queryForObject("select min(id) from case_record where case_id = ?", Long.class, caseId));
            row.put("file_hash", hash);
            row.put("file_size", bytes.length);
            insert("record_file", row);
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

    public void tamper() {
        Stream.concat(RecordTables.ALL.keySet().stream(), TRAIL.stream()).forEach(this::table);
        chains();
        files();
    }

    private void table(String table) {
        List<RecordColumn> form = columns.of(table);
        List<Map<String, Object>> rows = jdbc.queryForList("select * from " + table + " limit 2");
        String row = where(table, form, rows.get(0));
        for (RecordColumn column : form) {
            change(table, column, rows.get(0).get(column.name()), row);
            if (rows.size() > 1) {
                swap(table, form, column.name(), rows);
            }
        }
        sql(table + ": delete a row", "delete from " + table + " where " + row);
        sql(table + ": truncate", "delete from " + table);
        sql(table + ": insert a row", "insert into " + table + " (" + names(form) + ") select " + copied(table, form)
                + " from " + table + " where " + row);
    }

    private void change(String table, RecordColumn column, Object value, String row) {
        String name = column.name();
        String to = switch (column.type()) {
            case Types.BOOLEAN, Types.BIT -> "not coalesce(" + name + ", false)";
            case Types.DATE -> value == null ? "date '2023-02-03'" : name + " + interval '411' day";
            case Types.TIMESTAMP -> value == null ? "timestamp '2023-02-03 00:00:00'" : name + " + interval '0.000001' second";
            case Types.VARCHAR, Types.CLOB, Types.CHAR -> "case when " + name + " is null or " + name + " = '' then 'y' else "
                    + "'z' || substring(" + name + " from 2) end";
            default -> "coalesce(" + name + ", 0) + " + (isKey(table, columns.of(table), name) ? FAR : 1);
        };
        sql(table + "." + name + ": change", "update " + table + " set " + name + " = " + to + " where " + row);
        if (value != null && isNullable(table, name)) {
            sql(table + "." + name + ": set to null", "update " + table + " set " + name + " = null where " + row);
        }
    }

    private boolean isNullable(String table, String column) {
        return jdbc.queryForObject("select is_nullable from information_schema.columns where table_name = ? and column_name = ?",
                String.class, table.toUpperCase(), column.toUpperCase()).equals("YES");
    }

    private void swap(String table, List<RecordColumn> form, String column, List<Map<String, Object>> rows) {
        Object one = rows.get(0).get(column);
        Object two = rows.get(1).get(column);
        if (text(one).equals(text(two)) || isKey(table, form, column)) {
            return;
        }
        tampered(table + "." + column + ": swap two rows", () -> {
            String set = "update " + table + " set " + column + " = ? where ";
            jdbc.update(set + where(table, form, rows.get(0)), two);
            jdbc.update(set + where(table, form, rows.get(1)), one);
        });
    }

    private String copied(String table, List<RecordColumn> form) {
        return form.stream().map(column -> !isKey(table, form, column.name()) || column.name().equals("case_id") ? column.name()
                : switch (column.type()) {
                    case Types.VARCHAR, Types.CHAR -> column.name() + " || 'x'";
                    case Types.DATE -> column.name() + " + interval '400' day";
                    default -> column.name() + " + " + FAR;
                }).collect(Collectors.joining(", "));
    }

    private static String names(List<RecordColumn> form) {
        return form.stream().map(RecordColumn::name).collect(Collectors.joining(", "));
    }

    private static boolean isKey(String table, List<RecordColumn> form, String column) {
        return KEYS.getOrDefault(table, form.stream().filter(RecordColumn::key).map(RecordColumn::name).toList()).contains(column);
    }

    private static String where(String table, List<RecordColumn> form, Map<String, Object> row) {
        return form.stream().map(RecordColumn::name).filter(name -> isKey(table, form, name))
                .map(name -> name + " = '" + row.get(name) + "'").collect(Collectors.joining(" and "));
    }

    private static String text(Object value) {
        try {
            return value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(value);
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What an attacker does who knows how the trail is made. */
    private void chains() {
        for (Seal.Head head : context.getBean(TrailTables.class).heads("", 1_000)) {
            String chain = head.chain();
            if (head.sequence() > 1) {
                tampered(chain + ": lose the newest entry and set back the head", () -> {
                    jdbc.update("delete from audit_entry where chain = ? and sequence = ?", chain, head.sequence());
                    jdbc.update("update audit_head set (sequence, hash) = (select sequence, hash from audit_entry"
                            + " where chain = ? and sequence = ?) where chain = ?", chain, head.sequence() - 1, chain);
                });
                tampered(chain + ": change the order of two entries", () -> {
                    jdbc.update("update audit_entry set sequence = -1 where chain = ? and sequence = 1", chain);
                    jdbc.update("update audit_entry set sequence = 1 where chain = ? and sequence = 2", chain);
                    jdbc.update("update audit_entry set sequence = 2 where chain = ? and sequence = -1", chain);
                });
            }
            tampered(chain + ": write the whole chain anew", () -> rewrite(chain, head.sequence()));
            tampered(chain + ": remove it and its heads", () -> {
                jdbc.update("delete from audit_entry where chain = ?", chain);
                jdbc.update("delete from audit_head where chain = ?", chain);
                jdbc.update("delete from audit_sealed_head where chain = ?", chain);
            });
        }
        tampered("the newest seal is removed", () -> jdbc.update(
                "delete from audit_seal where number = (select max(number) from audit_seal)"));
    }

    /** Changes the first entry and hashes all that follow, the head and the sealed head as the trail would. */
    private void rewrite(String chain, long last) {
        String previous = Link.ORIGIN;
        for (long at = 1; at <= last; at++) {
            Link old = context.getBean(Seals.class).entriesFrom(chain, at).get(0).link();
            Entry entry = old.entry();
            Link anew = new Link(chain, at, previous, at > 1 ? entry : new Entry(entry.kind(), entry.at(), new Who(4711, "x", "x",
                    "", ""), entry.caseId(), entry.step(), entry.action(), entry.reason(), entry.changes(), entry.records()));
            jdbc.update("update audit_entry set previous_hash = ?, hash = ?, person_id = ?, account = ?, person_name = ?,"
                    + " roles = ?, origin = ? where chain = ? and sequence = ?", previous, anew.hash(),
                    anew.entry().who().personId(), anew.entry().who().account(), anew.entry().who().name(),
                    anew.entry().who().roles(), anew.entry().who().origin(), chain, at);
            previous = anew.hash();
        }
        jdbc.update("update audit_head set hash = ? where chain = ?", previous, chain);
        jdbc.update("update audit_sealed_head set hash = ? where chain = ?", previous, chain);
    }

    private void files() {
        List<Path> files = jdbc.queryForList("select file_hash from record_file", String.class)
                .stream().filter(hash -> hash.length() == 64).distinct()
                .map(hash -> data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash)).toList();
        for (Path file : files) {
            byte[] content = read(file);
            byte[] changed = content.clone();
            changed[0] ^= 1;
            file(file, content, "change", () -> Files.write(file, changed));
            file(file, content, "truncate", () -> Files.write(file, new byte[0]));
            file(file, content, "lengthen", () -> Files.writeString(file, new String(content, StandardCharsets.UTF_8) + " "));
            file(file, content, "delete", () -> Files.delete(file));
            file(file, content, "swap", () -> Files.write(file, read(files.get(file.equals(files.get(0)) ? 1 : 0))));
        }
    }

    /** What is done to a file. */
    private interface FileAct {

        void run() throws IOException;
    }

    private void file(Path file, byte[] content, String what, FileAct act) {
        try {
            act.run();
            expectFound("file " + file.getFileName() + ": " + what);
            Files.write(file, content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void sql(String what, String sql) {
        tampered(what, () -> {
            if (jdbc.update(sql) == 0) {
                throw new IllegalStateException("nothing was changed by " + sql);
            }
        });
    }

    private void tampered(String what, Runnable act) {
        transaction.executeWithoutResult(status -> {
            act.run();
            expectFound(what);
            status.setRollbackOnly();
        });
        if (tried % 100 == 0) {
            verifyClean();
        }
    }

    private void expectFound(String what) {
        tried++;
        if (verify().isClean()) {
            missed.add(what);
        }
    }

    private void verifyClean() {
        clean++;
        falseAlarms.addAll(verify().faults());
    }

    private Findings verify() {
        return OpenTrail.verify(context);
    }

    public int tried() {
        return tried;
    }

    public int verifiedClean() {
        return clean;
    }

    /** What was tampered with and not found. */
    public List<String> missed() {
        return missed;
    }

    public List<Fault> falseAlarms() {
        return falseAlarms;
    }
}
