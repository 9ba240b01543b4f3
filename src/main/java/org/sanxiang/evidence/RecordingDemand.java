package org.sanxiang.evidence;

import java.util.stream.Stream;

/** How strictly a link of enforcement is to be recorded in sound and pictures, as {@code config/recordings.csv} words it. */
enum RecordingDemand {

    THROUGHOUT("必录全程"), REQUIRED("必录"), EXPECTED("应录"), OPTIONAL("可选");

    private final String word;

    RecordingDemand(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException where the table uses a word of its own */
    static RecordingDemand of(String word) {
        return Stream.of(values()).filter(demand -> demand.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("config/recordings.csv: " + word));
    }

    /** Whether a case is not closed without the recording. */
    boolean isRequired() {
        return this == THROUGHOUT || this == REQUIRED;
    }
}
