package org.sanxiang.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Recorded;

/** What a form offered to choose from, so that the trail says the name of what was chosen and not its number alone. */
record Chosen(Map<String, List<Choice>> offered) {

    /** The same with the label behind each value that was chosen, as both were on that day. */
    Recorded named(Recorded stated) {
        Map<String, String> changes = new LinkedHashMap<>();
        stated.changes().forEach((field, value) -> changes.put(field, named(field.replaceAll("\\[\\d+]", ""), value)));
        return new Recorded(stated.actor(), stated.caseId(), stated.step(), stated.action(), changes);
    }

    private String named(String field, String value) {
        return offered.getOrDefault(field, List.of()).stream().filter(choice -> choice.value().equals(value)).findFirst()
                .map(choice -> choice.label().startsWith(value) ? choice.label() : value + " " + choice.label())
                .orElse(value);
    }
}
