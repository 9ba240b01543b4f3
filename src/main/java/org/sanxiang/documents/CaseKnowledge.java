package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.springframework.stereotype.Component;

/** What all modules know of a case, asked only where an instrument has a place for it. */
@Component
class CaseKnowledge {

    private static final Set<String> PENALTY = Set.of("kinds", "fine", "fineInWords", "confiscation", "confiscationInWords",
            "demolishedM2");

    private final List<Places> places;
    private final Printed printed;

    CaseKnowledge(List<Places> places, Printed printed) {
        this.places = places;
        this.printed = printed;
    }

    /** @param form what the act states; it fills the places {@code {{act.…}}} */
    Known of(CaseFile file, Record form) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("act", printed.record(form));
        return new Known(file, values);
    }

    /** What is known of one case at one moment; each module is asked once. */
    final class Known {

        private final CaseFile file;
        private final Map<String, Object> values;

        private Known(CaseFile file, Map<String, Object> values) {
            this.file = file;
            this.values = values;
        }

        /** The part of the name; empty where nobody knows anything by it. */
        Map<String, Object> part(String name) {
            @SuppressWarnings("unchecked")
            Map<String, Object> part = (Map<String, Object>) values.computeIfAbsent(name, wanted -> places.stream()
                    .filter(place -> place.name().equals(wanted)).findFirst()
                    .map(place -> printed.map(place.of(file))).orElse(Map.of()));
            return part;
        }

        /** What the act states stands for the part of the case that it will become; the amounts are its penalty. */
        void foresee(String part) {
            Map<String, Object> foreseen = new LinkedHashMap<>(part(part));
            foreseen.putAll(part("act"));
            Map<String, Object> penalty = new LinkedHashMap<>(part("act"));
            if (penalty.keySet().removeIf(name -> !PENALTY.contains(name)) && !penalty.isEmpty()) {
                foreseen.put("penalty", penalty);
            }
            values.put(part, foreseen);
        }

        /** Whether what is known calls for an instrument of the kind. */
        boolean callsFor(InstrumentKind kind) {
            return kind.when().isEmpty() || kind.when().stream().anyMatch(place -> value(place) != null);
        }

        /** Null where the place is empty. */
        Object value(String place) {
            String[] path = place.split("\\.");
            return Path.follow(part(path[0]), List.of(path).subList(1, path.length));
        }
    }
}
