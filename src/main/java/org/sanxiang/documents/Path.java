package org.sanxiang.documents;

import java.util.List;
import java.util.Map;

/** How a place leads through what is known. */
final class Path {

    private Path() {
    }

    /** Null where it leads nowhere. */
    static Object follow(Map<String, Object> values, List<String> names) {
        Object value = values.isEmpty() ? null : values;
        for (String name : names) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
