package org.sanxiang.bench.scale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies whole cases within MariaDB, by the hundred thousand: every row of a case, of its processes in the engine and of its
 * facts, with other numbers, names and days. The engine's history, the case and the facts of a copy agree as those of the case
 * do; only the trail's hashes are those of the case that was copied. What a newer version wants to derive anew for copies, of which
 * not all is there, is not derived.
 */
final class Copies {

    /** What lists, reports and the engine's queries read of a finished case; nobody opens a million of them. */
    private static final Set<String> LISTED = Set.of("case_file", "case_word", "penalty_case", "case_duty",
            "penalty_decision", "document_number", "fact", "process_fact", "step_fact", "ACT_HI_PROCINST", "ACT_HI_TASKINST");
    /** Numbers of the copied cases stay below. */
    private static final long APART = 1_000_000;
    private static final int AT_ONCE = 1_000;
    /** Among how many teams the cases are shared out; the people of the others stand in no register. */
    private static final int TEAMS = 100;
    private static final String ENTRIES = "audit_entry";
    private static final Set<String> NUMBERS = Set.of("number", "decision_number", "document_number", "text");
    private static final Set<String> NAMES = Set.of("party_name", "suspect_name", "word");
    private static final Set<String> OF_ENGINE = Set.of("ID_", "ROOT_PROC_INST_ID_", "PROC_INST_ID_", "EXECUTION_ID_",
            "PARENT_ID_", "SUPER_EXEC_", "PARENT_ACT_INST_ID_", "TASK_ID_", "CALL_PROC_INST_ID_", "SUPER_PROCESS_INSTANCE_ID_",
            "ACT_INST_ID_", "VAR_SCOPE_");
    private static final Map<String, String> ENGINE = Map.of(
            "ACT_HI_PROCINST", "t.ROOT_PROC_INST_ID_ in (%s)", "ACT_HI_TASKINST", "t.ROOT_PROC_INST_ID_ in (%s)",
            "ACT_HI_ACTINST", "t.ROOT_PROC_INST_ID_ in (%s)", "ACT_RU_EXECUTION", "t.ROOT_PROC_INST_ID_ in (%s)",
            "ACT_RU_VARIABLE", "t.PROC_INST_ID_ in (%s)", "ACT_RU_EVENT_SUBSCR", "t.PROC_INST_ID_ in (%s)",
            "ACT_RU_TASK", "t.PROC_INST_ID_ in (%s)",
            "ACT_RU_IDENTITYLINK", "t.TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ in (%s))");

    private final JdbcTemplate jdbc;
    private final Map<String, Table> cases;
    private final Map<String, Table> engine;
    private long copied;

    Copies(SingleConnectionDataSource database) {
        jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        cases = Table.ofCases(client);
        engine = ENGINE.keySet().stream().collect(Collectors.toMap(name -> name, name -> Table.read(client, name)));
        List.of("set foreign_key_checks = 0", "set unique_checks = 0", "create temporary table copied_entry like audit_entry")
                .forEach(jdbc::execute);
        jdbc.update("delete from fact_due where case_id > ?", APART);
        copied = jdbc.queryForObject("select count(*) from case_file where id > ?", Long.class, APART);
    }

    /** How many copies there are. */
    long copied() {
        return copied;
    }

    /** @param days over how many days before the case's own the copies are strewn */
    void whole(long caseId, int count, int days) {
        copy(caseId, count, days, false);
    }

    /** Copies of which only what lists and reports read. */
    void listed(long caseId, int count, int days) {
        copy(caseId, count, days, true);
    }

    private void copy(long caseId, int count, int days, boolean listed) {
        for (int done = 0; done < count; done += AT_ONCE) {
            int some = Math.min(AT_ONCE, count - done);
            String numbers = "seq_%d_to_%d s".formatted(copied + 1, copied + some);
            cases.values().stream().filter(table -> !listed || LISTED.contains(table.name()))
                    .forEach(table -> jdbc.update(insert(table, days, where(table, caseId), numbers)));
            keepEntries();
            engine.values().stream().filter(table -> !listed || LISTED.contains(table.name()))
                    .forEach(table -> jdbc.update(insert(table, days,
                            ENGINE.get(table.name()).formatted(processes(caseId)), numbers)));
            copied += some;
        }
    }

    /** A table with triggers takes nothing that is reckoned from its own rows. */
    private void keepEntries() {
        if (jdbc.update("insert into " + ENTRIES + " select * from copied_entry") > 0) {
            jdbc.update("delete from copied_entry");
        }
    }

    private static String processes(long caseId) {
        return "select p.ID_ from ACT_HI_PROCINST p join ACT_HI_PROCINST r on p.ROOT_PROC_INST_ID_ = r.ID_ where r.BUSINESS_KEY_ = '"
                + caseId + "'";
    }

    private String insert(Table table, int days, String where, String numbers) {
        String columns = table.columns().keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String values = table.columns().keySet().stream().map(name -> value(table, name, days))
                .collect(Collectors.joining(", "));
        return "insert into " + (table.name().equals(ENTRIES) ? "copied_entry" : table.name()) + " (" + columns + ") select " + values + " from " + table.name() + " t join "
                + numbers + " where " + where;
    }

    private String value(Table table, String column, int days) {
        String old = "t.`" + column + "`";
        String type = table.columns().get(column);
        if (column.equals("chain")) {
            return "concat('case:', t.case_id + s.seq * " + APART + ")";
        } else if (isOwnNumber(table, column)) {
            return old + " + s.seq * " + APART;
        } else if (column.equals("task_id") || OF_ENGINE.contains(column)) {
            return "concat(" + old + ", '-', conv(s.seq, 10, 36))";
        } else if (column.equals("BUSINESS_KEY_")) {
            return "if(" + old + " is null, null, cast(" + old + " + s.seq * " + APART + " as char))";
        } else if (column.equals("person_id") && table.name().equals("case_duty")) {
            return old + " + (s.seq % " + TEAMS + ") * " + APART;
        } else if (column.equals("serial")) {
            return "s.seq";
        } else if (NUMBERS.contains(column) && type.equals("varchar")) {
            return "regexp_replace(" + old + ", '第[0-9]+号', concat('第', s.seq, '号'))";
        } else if (NAMES.contains(column)) {
            return "concat(" + old + ", s.seq)";
        }
        return type.startsWith("date") ? old + " - interval (s.seq % " + days + ") day" : old;
    }

    private boolean isOwnNumber(Table table, String column) {
        return column.equals("case_id") || cases.containsKey(table.parents().get(column))
                || column.equals("id") && table.columns().get(column).equals("bigint");
    }

    private String where(Table table, long caseId) {
        if (table.columns().containsKey("case_id")) {
            return "t.case_id = " + caseId + (table.columns().containsKey("chain") ? " and t.chain = 'case:" + caseId + "'" : "");
        }
        if (table.name().equals("case_file")) {
            return "t.id = " + caseId;
        }
        Map.Entry<String, String> parent = table.parents().entrySet().stream()
                .filter(one -> cases.containsKey(one.getValue())).findFirst().orElseThrow();
        return "t." + parent.getKey() + " in (select t.id from " + parent.getValue() + " t where "
                + where(cases.get(parent.getValue()), caseId) + ")";
    }

    /** Lets the database look at what it holds now, as it does by itself over night. */
    void settle() {
        cases.keySet().forEach(table -> jdbc.execute("analyze table " + table));
        engine.keySet().forEach(table -> jdbc.execute("analyze table " + table));
    }

    /** How many rows there are. */
    long rows() {
        return jdbc.queryForObject("select sum(table_rows) from information_schema.tables where table_schema = database()",
                Long.class);
    }
}
