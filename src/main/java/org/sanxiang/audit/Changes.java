package org.sanxiang.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What was stated, as one text: a JSON array of pairs of field and value, in the order of the form. */
final class Changes {

    /** Not the application's mapper: its settings may change, the form of the trail may not. */
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {
    };

    private Changes() {
    }

    static String write(Map<String, String> changes) {
        List<List<String>> pairs = changes.entrySet().stream()
                .map(change -> List.of(Words.clean(change.getKey()), Words.clean(change.getValue()))).toList();
        try {
            return JSON.writeValueAsString(pairs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> read(String text) {
        try {
            Map<String, String> changes = new LinkedHashMap<>();
            JSON.readValue(text, PAIRS).forEach(pair -> changes.put(pair.get(0), pair.get(1)));
            return changes;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("not the form in which the trail is written", unreadable);
        }
    }
}
