package org.sanxiang.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * To whom a step goes up when it is overdue, by the groups that the models name: from a unit's people to its head, from
 * there and from everybody else to the heads, from the heads to the principal head, above whom nobody stands.
 */
public final class Superiors {

    private static final Map<String, List<String>> BELOW = Map.of(
            "unit-head", List.of("officer", "handler"),
            "agency-head", List.of("unit-head", "legal-reviewer", "hearing-host", "disclosure-clerk", "archivist"),
            "principal-head", List.of("agency-head"));

    private Superiors() {
    }

    /** Empty where nobody in the agency stands above the group. */
    public static Optional<String> of(String group) {
        return BELOW.entrySet().stream().filter(above -> above.getValue().contains(group)).map(Map.Entry::getKey).findFirst();
    }

    /** The groups whose overdue steps go up to this one. */
    public static List<String> below(String superior) {
        return BELOW.getOrDefault(superior, List.of());
    }
}
