package org.sanxiang.people.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first line of a table that is sent: its columns in whatever order. */
public record Headings(List<String> cells) {

    public static Headings of(Sheet sheet) {
        return new Headings(sheet.lines().isEmpty() ? List.of() : sheet.lines().get(0).cells());
    }

    /** Where the column stands; negative where it is missing. */
    public int place(String heading) {
        return cells.indexOf(heading);
    }

    /**
     * What is wrong, as the key of a message by heading. Every column must be there, once, and no other: a heading mistyped
     * would be a column forgotten, and of a column that stands there twice one would be passed over.
     */
    public Map<String, String> problems(Collection<String> demanded) {
        Map<String, String> problems = new LinkedHashMap<>();
        demanded.stream().filter(heading -> place(heading) < 0).forEach(heading -> problems.put(heading, "register.column-missing"));
        cells.stream().filter(heading -> !heading.isBlank()).forEach(heading -> {
            if (!demanded.contains(heading)) {
                problems.put(heading, "register.column-unknown");
            } else if (Collections.frequency(cells, heading) > 1) {
                problems.put(heading, "register.column-twice");
            }
        });
        return problems;
    }
}
