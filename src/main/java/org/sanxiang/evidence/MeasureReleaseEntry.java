package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that a coercive measure has ended (行政强制法 28). */
@Component
@Order(10)
class MeasureReleaseEntry extends Entry<MeasureReleaseForm> {

    MeasureReleaseEntry(Holdings holdings) {
        super("measure-release", MeasureReleaseForm.class, holdings);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("measure", open(caseId).stream().map(taken ->
                new Choice(Long.toString(taken.id()), taken.takenOn() + " " + taken.things())).toList());
    }

    @Override
    CaseRecord record(long caseId, MeasureReleaseForm form) {
        CoerciveMeasure measure = open(caseId).stream().filter(taken -> taken.id() == form.measure()).findFirst()
                .orElseThrow(() -> new Refusal(Rules.MEASURE_OPEN));
        Rules.IN_ORDER.demand(!form.releasedOn().isBefore(measure.takenOn()), measure.takenOn());
        return new MeasureRelease(form);
    }

    private List<CoerciveMeasure> open(long caseId) {
        List<MeasureRelease> ends = holdings().of(caseId, MeasureRelease.class);
        return holdings().of(caseId, CoerciveMeasure.class).stream()
                .filter(taken -> ends.stream().noneMatch(end -> end.ends(taken))).toList();
    }
}
