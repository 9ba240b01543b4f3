package org.sanxiang.reports.figures;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** In which steps the time is the party's or the reviewers', from {@code config/throughput.csv}; in all others it is the handlers'. */
@Component
class WhoseTime {

    /** No step has this name: a list in a condition may not be empty. */
    private static final String NONE = "-";

    private final List<String> party;
    private final List<String> review;

    WhoseTime(ConfigFiles config) {
        party = steps(config, "party");
        review = steps(config, "review");
    }

    private static List<String> steps(ConfigFiles config, String whose) {
        return Stream.concat(Stream.of(NONE), config.table("throughput.csv").stream()
                .filter(row -> row.get("whose-time").equals(whose)).map(row -> row.get("step"))).toList();
    }

    List<String> party() {
        return party;
    }

    List<String> review() {
        return review;
    }
}
