package org.sanxiang.reports.tables;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.cases.Coercion;
import org.sanxiang.cases.FactKind;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.reports.registers.Registers;
import org.springframework.stereotype.Component;

/**
 * In which column of 表三 an act of coercion within a case counts, from {@code config/reports/coercion-columns.csv}; the columns
 * are the kinds of the register, where everything else is entered.
 */
@Component
class CoercionColumns {

    private static final String FILE = "reports/coercion-columns.csv";
    private static final Set<FactKind> KINDS = Set.of(FactKind.MEASURE, FactKind.ENFORCED, FactKind.COURT);

    private final Map<Coercion, String> columns = new EnumMap<>(Coercion.class);
    private final Map<Coercion, String> names = new EnumMap<>(Coercion.class);
    private final Map<String, String> titles;

    /** @throws CannotStart where an act is not named, or nobody knows it or its column */
    CoercionColumns(ConfigFiles config, Registers registers) {
        titles = registers.of("coercion").field("kind").choices();
        config.table(FILE).forEach(this::read);
        Stream.of(Coercion.values()).forEach(act -> demand(columns.containsKey(act), act.name()));
    }

    private void read(CSVRecord row) {
        Coercion act = Stream.of(Coercion.values()).filter(one -> one.name().equals(row.get("act"))).findFirst()
                .orElseThrow(() -> wrong(row.get("act")));
        String column = row.get("column");
        demand(column.isEmpty() || titles.containsKey(column), column);
        columns.put(act, column);
        names.put(act, row.get("name"));
    }

    /** By their keys. */
    Collection<String> all() {
        return titles.keySet();
    }

    String title(String column) {
        return titles.get(column);
    }

    /** What a fact of this kind did; null where it is no coercion. */
    String act(FactKind kind, String outcome) {
        return KINDS.contains(kind) ? names.get(Coercion.valueOf(outcome)) : null;
    }

    boolean counts(FactGroup group) {
        return KINDS.contains(group.kind()) && !columnOf(group).isEmpty();
    }

    boolean counts(FactGroup group, String column) {
        return counts(group) && columnOf(group).equals(column);
    }

    private String columnOf(FactGroup group) {
        return columns.get(Coercion.valueOf(group.outcome()));
    }

    private static void demand(boolean met, String where) {
        if (!met) {
            throw wrong(where);
        }
    }

    private static CannotStart wrong(String where) {
        return new CannotStart("config/" + FILE + ": " + where);
    }
}
