package org.sanxiang.documents;

import java.util.List;
import java.util.Map;

/** What an instrument says that not everybody who reads the case may read: the numbers by which people are identified. */
final class Secrets {

    private static final List<String> NAMES = List.of("idNumber", "identity", "birthDate");
    private static final String MASK = "＊＊＊＊＊＊";

    private Secrets() {
    }

    /** @param values what an instrument says, as it was kept */
    static boolean isIn(Map<String, Object> values) {
        return values.entrySet().stream().anyMatch(entry -> NAMES.contains(entry.getKey())
                || entry.getValue() instanceof Map<?, ?> part && isIn(cast(part)));
    }

    /** Covers them, in place. */
    static void cover(Map<String, Object> values) {
        values.replaceAll((name, value) -> NAMES.contains(name) ? MASK : value);
        values.values().stream().filter(Map.class::isInstance).forEach(part -> cover(cast((Map<?, ?>) part)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> part) {
        return (Map<String, Object>) part;
    }
}
