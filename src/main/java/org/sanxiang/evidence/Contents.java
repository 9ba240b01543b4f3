package org.sanxiang.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of one case, in the order in which they were entered. */
record Contents(List<CaseRecord> records) {

    static Contents of(List<CaseRecord> records) {
        return new Contents(records);
    }

    <R extends CaseRecord> Stream<R> all(Class<R> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The corrections of a record, in the order in which they were made. */
    Stream<RecordCorrection> corrections(CaseRecord record) {
        return all(RecordCorrection.class).filter(correction -> correction.corrects(record));
    }

    /** Each record with its corrections beneath it. */
    Stream<CaseRecord> withCorrections() {
        return records.stream().filter(record -> !(record instanceof RecordCorrection))
                .flatMap(record -> Stream.concat(Stream.of(record), corrections(record)));
    }

    /** Empty while the things are still kept. */
    Optional<PreservationEnd> endOf(Preservation kept) {
        return all(PreservationEnd.class).filter(end -> end.ends(kept)).findFirst();
    }

    /** Empty while the measure still holds. */
    Optional<MeasureRelease> endOf(CoerciveMeasure taken) {
        return all(MeasureRelease.class).filter(release -> release.ends(taken)).findFirst();
    }

    /** The measures that still hold. */
    List<CoerciveMeasure> standing() {
        return all(CoerciveMeasure.class).filter(taken -> endOf(taken).isEmpty()).toList();
    }

    /** The items that may carry a decision: what a device recorded only where a review found it fit (行政处罚法 41). */
    Stream<EvidenceItem> fit() {
        return all(EvidenceItem.class).filter(item -> !item.isMonitored() || isReviewed(item, true));
    }

    /** Whether nothing more has to come of the record: what was kept is dealt with, what was asked for is answered. */
    boolean isSettled(CaseRecord record) {
        if (corrections(record).findAny().isPresent()) {
            return false;
        } else if (record instanceof Preservation kept) {
            return endOf(kept).isPresent();
        } else if (record instanceof CoerciveMeasure taken) {
            return endOf(taken).isPresent();
        } else if (record instanceof Sampling sampling) {
            return all(SamplingEnd.class).anyMatch(end -> end.ends(sampling));
        } else if (record instanceof Appraisal asked) {
            return all(AppraisalResult.class).anyMatch(result -> result.answers(asked));
        } else if (record instanceof CorrectionOrder order) {
            return all(Reinspection.class).anyMatch(reinspection -> reinspection.follows(order));
        }
        return !(record instanceof EvidenceItem item) || !item.isMonitored() || isReviewed(item, true) || isReviewed(item, false);
    }

    Collected collected() {
        int made = (int) (all(SiteRecord.class).count() + all(InterviewRecord.class).count());
        int fit = (int) fit().count();
        int unreviewed = (int) all(EvidenceItem.class).filter(item -> item.isMonitored() && !isReviewed(item, false)
                && !isReviewed(item, true)).count();
        return new Collected(fit, made, has(CorrectionOrder.class),
                all(Reinspection.class).anyMatch(this::followsAnOrder), has(Recording.class), unreviewed);
    }

    /** Items that are not found unfit, records of the spot and of interviews, and what corrects any of them in substance. */
    String reliedOn() {
        return records.stream().filter(this::isReliedOn).map(record -> record.id() + ":"
                + record.files().stream().map(RecordFile::hash).collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
    }

    private boolean isReliedOn(CaseRecord record) {
        return record instanceof EvidenceItem item ? !item.isMonitored() || !isReviewed(item, false)
                : record instanceof SiteRecord || record instanceof InterviewRecord
                || record instanceof RecordCorrection correction && !correction.isClerical();
    }

    /** The last review counts. */
    private boolean isReviewed(EvidenceItem item, boolean passed) {
        return all(MonitoringReview.class).filter(review -> review.isOf(item)).reduce((earlier, later) -> later)
                .filter(review -> review.isPassed() == passed).isPresent();
    }

    private boolean has(Class<? extends CaseRecord> kind) {
        return all(kind).findAny().isPresent();
    }

    private boolean followsAnOrder(Reinspection reinspection) {
        return all(CorrectionOrder.class).anyMatch(reinspection::follows);
    }
}
