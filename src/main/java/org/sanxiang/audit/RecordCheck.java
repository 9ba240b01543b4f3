package org.sanxiang.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Whether the rows of the record stand as the trail says that they were left. */
@Component
class RecordCheck {

    private final RecordReader record;
    private final RecordColumns columns;
    private final TrailTables tables;
    private final FileCheck files;

    RecordCheck(RecordReader record, RecordColumns columns, TrailTables tables, FileCheck files) {
        this.record = record;
        this.columns = columns;
        this.tables = tables;
        this.files = files;
    }

    /** @param cases how the record of each case must stand, by case; the office is case 0 */
    void check(Map<Long, Map<String, RecordState>> cases, boolean office, Round round) {
        List<Long> ids = List.copyOf(cases.keySet());
        RecordTables.ALL.values().stream().filter(table -> table.isOfOffice() == office).forEach(table -> {
            Map<Long, List<String[]>> rows = record.rows(table, ids);
            ids.forEach(id -> check(table, id, cases.get(id), rows.getOrDefault(id, List.of()), round));
        });
    }

    private void check(RecordTable table, Long caseId, Map<String, RecordState> must, List<String[]> rows, Round round) {
        round.findings().rows(rows.size());
        files.check(table, columns.of(table.name()), rows, round);
        RecordState is = record.state(table, rows);
        RecordState was = must.get(table.name());
        String place = table.isOfOffice() ? Chains.OFFICE : Chains.of(caseId);
        if (was == null && !rows.isEmpty()) {
            round.findings().fault("rows-unknown", place, table.name(), rows.size());
        } else if (was != null && was.rows() != rows.size()) {
            round.findings().fault("rows-missing", place, table.name(), was.rows(), rows.size());
        } else if (was != null && !was.hash().equals(is.hash())) {
            round.findings().fault("row-changed", place, table.name(),
                    String.join("、", was.differences(is, columns.of(table.name()))));
        }
    }

    /** Rows of cases of which the trail knows nothing, and rows that belong to no case at all. */
    void checkStrays(Round round) {
        Set<Long> known = tables.owners();
        RecordTables.ALL.values().forEach(table -> {
            long strays = strays(table, known);
            if (strays != 0) {
                round.findings().fault("rows-stray", table.name(), strays);
            }
        });
    }

    private long strays(RecordTable table, Set<Long> known) {
        try (Stream<RecordReader.Count> counts = record.counts(table)) {
            return counts.filter(count -> !known.contains(count.owner())).mapToLong(RecordReader.Count::rows).sum();
        }
    }
}
