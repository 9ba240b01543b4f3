package org.sanxiang.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of one case, in the order in which they were entered. */
record Contents(List<CaseRecord> records) {

    static Contents of(List<CaseRecord> records) {
        return new Contents(records);
    }

    <R extends CaseRecord> Stream<R> all(Class<R> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Empty while the things are still kept. */
    Optional<PreservationEnd> endOf(Preservation kept) {
        return all(PreservationEnd.class).filter(end -> end.ends(kept)).findFirst();
    }

    /** Empty while the measure still holds. */
    Optional<MeasureRelease> endOf(CoerciveMeasure taken) {
        return all(MeasureRelease.class).filter(release -> release.ends(taken)).findFirst();
    }

    Collected collected() {
        int made = (int) (all(SiteRecord.class).count() + all(InterviewRecord.class).count());
        return new Collected((int) all(EvidenceItem.class).count(), made, has(CorrectionOrder.class),
                all(Reinspection.class).anyMatch(this::followsAnOrder), has(Recording.class));
    }

    private boolean has(Class<? extends CaseRecord> kind) {
        return all(kind).findAny().isPresent();
    }

    private boolean followsAnOrder(Reinspection reinspection) {
        return all(CorrectionOrder.class).anyMatch(reinspection::follows);
    }
}
