package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanxiang.reports.tables.Account.Run;

/** Marks a figure in a text so that it is found again when the text is made; signs for private use, which no text has. */
final class Marks {

    private static final Pattern MARKED = Pattern.compile("\uE010([^\uE011]*)\uE011([^\uE012]*)\uE012");

    private Marks() {
    }

    static String mark(String figure, String text) {
        return "\uE010" + figure + "\uE011" + text + "\uE012";
    }

    /** @param link to what stands behind a figure; null where nothing does */
    static List<Run> runs(String line, Function<String, String> link) {
        List<Run> runs = new ArrayList<>();
        Matcher figure = MARKED.matcher(line);
        int end = 0;
        while (figure.find()) {
            runs.add(new Run(line.substring(end, figure.start()), null));
            runs.add(new Run(figure.group(2), link.apply(figure.group(1))));
            end = figure.end();
        }
        runs.add(new Run(line.substring(end), null));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }
}
