package org.sanxiang.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sanxiang.kernel.Progress;

/**
 * One verification: what it has found, and what it has seen.
 *
 * @param rows   how many rows of each table were those of a case or of the office
 * @param files  the hashes of the files that have been read already
 * @param strays the chains of entries that have no head
 */
record Round(Findings findings, Progress progress, Map<String, Long> rows, Set<String> files, Set<String> strays) {

    Round(Findings findings, Progress progress) {
        this(findings, progress, new HashMap<>(), new HashSet<>(), new TreeSet<>());
    }

    void seen(RecordTable table, int more) {
        findings.rows(more);
        rows.merge(table.name(), (long) more, Long::sum);
    }

    long seen(RecordTable table) {
        return rows.getOrDefault(table.name(), 0L);
    }
}
