package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The kinds of documents that carry a number, from {@code config/document-numbers.csv}. */
@Component
class NumberPatterns {

    private final Map<String, NumberPattern> patterns = new LinkedHashMap<>();

    NumberPatterns(ConfigFiles config) {
        config.table("document-numbers.csv").forEach(row ->
                patterns.put(row.get("kind"), new NumberPattern(row.get("characters"), row.get("pattern"))));
    }

    /** In the order of the table. */
    Set<String> kinds() {
        return patterns.keySet();
    }

    /** @throws IllegalArgumentException where {@code config/document-numbers.csv} has no such kind */
    NumberPattern of(String kind) {
        if (!patterns.containsKey(kind)) {
            throw new IllegalArgumentException("no such kind in config/document-numbers.csv: " + kind);
        }
        return patterns.get(kind);
    }
}
