package org.sanxiang.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The kinds of problems that a review may find, from {@code config/review-problems.csv}. */
@Component
public class ProblemKinds {

    private final Map<String, String> names = new LinkedHashMap<>();

    ProblemKinds(ConfigFiles config) {
        config.table("review-problems.csv").forEach(row -> names.put(row.get("kind"), row.get("name")));
    }

    public List<Choice> choices() {
        return names.entrySet().stream().map(kind -> new Choice(kind.getKey(), kind.getValue())).toList();
    }

    /** A kind that the list no longer has is called by its key. */
    public String name(String kind) {
        return names.getOrDefault(kind, kind);
    }
}
