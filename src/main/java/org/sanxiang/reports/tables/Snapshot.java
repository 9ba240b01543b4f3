package org.sanxiang.reports.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What stood behind every figure of a year at one moment.
 *
 * @param figures by key of the figure, those behind it by their ids
 */
record Snapshot(Map<String, Map<String, Stood>> figures) {

    /** One that was counted, and what it added. */
    record Stood(String label, String link, BigDecimal share) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, TreeMap<String, Stood>>> FIGURES = new TypeReference<>() { };

    static Map<String, Stood> stood(List<Behind> behind) {
        Map<String, Stood> stood = new TreeMap<>();
        behind.forEach(one -> stood.put(one.id(), new Stood(one.number().isEmpty() ? one.name() : one.number(), one.link(),
                one.share().stripTrailingZeros())));
        return stood;
    }

    /** What the figure said. */
    BigDecimal value(String figure) {
        return figures.getOrDefault(figure, Map.of()).values().stream().map(Stood::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    byte[] written() {
        try {
            return Bytes.packed(JSON.writeValueAsBytes(figures));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Snapshot read(byte[] written) {
        try {
            return new Snapshot(new LinkedHashMap<>(JSON.readValue(Bytes.unpacked(written), FIGURES)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
