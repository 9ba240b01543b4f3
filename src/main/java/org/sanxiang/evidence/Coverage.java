package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * A link that occurred, and the recordings that cover it.
 *
 * @param recordings of the link, at the time at which it occurred
 */
record Coverage(CatalogueLink link, Occurrence occurrence, List<Recording> recordings) {

    static Coverage of(CatalogueLink link, Occurrence occurrence, List<Recording> all) {
        return new Coverage(link, occurrence, all.stream().filter(one -> one.covers(link.code()))
                .filter(one -> one.meets(occurrence.from(), occurrence.to()))
                .sorted(Comparator.comparing(Recording::startedAt)).toList());
    }

    CoverageState state() {
        if (isCovered()) {
            return CoverageState.COVERED;
        }
        return switch (link.demand()) {
            case THROUGHOUT, REQUIRED -> CoverageState.MISSING;
            case EXPECTED -> CoverageState.EXPECTED;
            case OPTIONAL -> CoverageState.NOT_NEEDED;
        };
    }

    /** What must be recorded is recorded from its beginning to its end, as far as these are known. */
    private boolean isCovered() {
        return link.demand().isRequired() && occurrence.timed() ? isCoveredThroughout() : !recordings.isEmpty();
    }

    /** By recordings that follow upon each other without a gap. */
    private boolean isCoveredThroughout() {
        LocalDateTime reached = null;
        for (Recording one : recordings) {
            LocalDateTime joins = reached == null ? occurrence.from() : reached;
            if (!one.startedAt().isAfter(joins) && !one.endedAt().isBefore(joins)) {
                reached = one.endedAt();
            }
        }
        return reached != null && !reached.isBefore(occurrence.to());
    }

    /** For example {@code AV09 听证（2023-04-05）}. */
    String title() {
        return link.title() + "（" + occurrence.day() + "）";
    }
}
