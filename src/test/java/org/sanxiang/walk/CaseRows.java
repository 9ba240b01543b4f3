package org.sanxiang.walk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is stored about one case at one moment, table by table, as the tables hold it. */
record CaseRows(long id, Map<String, List<Map<String, Object>>> tables) {

    List<Map<String, Object>> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The last row of a table whose rows stand in an order; null where there is none. */
    Map<String, Object> last(String table) {
        return of(table).isEmpty() ? null : of(table).get(of(table).size() - 1);
    }

    Map<String, Object> file() {
        return of("case_file").get(0);
    }

    Map<String, Object> penalty() {
        return of("penalty_case").get(0);
    }

    /** Without the trail: what an entry of the trail speaks about. */
    Map<String, List<Map<String, Object>>> effects() {
        Map<String, List<Map<String, Object>>> effects = new TreeMap<>(tables);
        effects.remove("audit_entry");
        return effects;
    }

    /** The entries of the case's own chain. */
    List<Map<String, Object>> acts() {
        return of("audit_entry").stream().filter(entry -> entry.get("kind").equals("ACTION")).toList();
    }
}
