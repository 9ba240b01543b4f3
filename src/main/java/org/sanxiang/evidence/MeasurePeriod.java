package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long a coercive measure holds: as it was decided, extended once, and put off by appraisals (行政强制法 25). */
record MeasurePeriod(CoerciveMeasure measure, Contents contents) {

    Optional<MeasureExtension> extension() {
        return contents.all(MeasureExtension.class).filter(extension -> extension.extendsMeasure(measure)).findFirst();
    }

    /** An extension counts from the end that the appraisals before it had put off, so only those after it put it off again. */
    LocalDate lastDay() {
        LocalDate told = extension().map(MeasureExtension::endsOn).orElse(measure.endsOn());
        LocalDate since = extension().map(MeasureExtension::approvedOn).orElse(LocalDate.MIN);
        return told.plusDays(contents.all(Appraisal.class).filter(asked -> asked.isOf(measure))
                .filter(asked -> asked.startedOn().isAfter(since)).mapToLong(this::days).sum());
    }

    /** Both days count; a result that comes early ends the period. */
    private long days(Appraisal asked) {
        LocalDate end = contents.all(AppraisalResult.class).filter(result -> result.answers(asked))
                .map(AppraisalResult::endedOn).filter(ended -> ended.isBefore(asked.endsOn())).findFirst().orElse(asked.endsOn());
        return ChronoUnit.DAYS.between(asked.startedOn(), end) + 1;
    }
}
