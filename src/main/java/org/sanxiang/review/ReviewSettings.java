package org.sanxiang.review;

import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** What a bureau sets for its legal review, in {@code config/review.csv}. */
@Component
public class ReviewSettings {

    private final Map<String, String> settings;

    public ReviewSettings(ConfigFiles config) {
        settings = config.table("review.csv").stream()
                .collect(Collectors.toMap(row -> row.get("setting"), row -> row.get("value")));
    }

    /** Who gives a review more time, in the words of the models. */
    String prolongedBy() {
        return settings.get("prolonged-by");
    }

    /** When the review of a penalty takes place. */
    public ReviewStage stage() {
        return ReviewStage.valueOf(settings.get("review-stage"));
    }

    /** How many characters a correction of mere words may have at most. */
    public int clericalLength() {
        return Integer.parseInt(settings.get("clerical-length"));
    }
}
