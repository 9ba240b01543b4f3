package org.sanxiang.people;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;

/** What a change of a form has changed, each field as {@code old → new}. */
final class Differences {

    private Differences() {
    }

    static Map<String, String> between(Record old, Record now) {
        Map<String, String> before = fields(old);
        Map<String, String> after = fields(now);
        Map<String, String> changes = new LinkedHashMap<>();
        after.forEach((field, text) -> note(changes, field, before.getOrDefault(field, ""), text));
        before.keySet().stream().filter(field -> !after.containsKey(field))
                .forEach(field -> note(changes, field, before.get(field), ""));
        return changes;
    }

    private static void note(Map<String, String> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.put(field, before + " → " + after);
        }
    }

    private static Map<String, String> fields(Record form) {
        return Recorded.of(Actor.TIMER, null, "", "", form).changes();
    }
}
