package org.sanxiang.desk.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody has typed into a form and not sent: values of fields, and nothing that any rule has seen.
 *
 * @param typed the texts of each field by its path
 */
record Draft(Map<String, List<String>> typed, Instant savedAt) implements Values {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.\\w+");

    @Override
    public List<String> of(String path) {
        return typed.getOrDefault(path, List.of());
    }

    @Override
    public int rows(String path) {
        return typed.keySet().stream().map(IN_ROW::matcher).filter(Matcher::matches)
                .filter(row -> row.group(1).equals(path)).mapToInt(row -> Integer.parseInt(row.group(2)) + 1).max().orElse(0);
    }
}
