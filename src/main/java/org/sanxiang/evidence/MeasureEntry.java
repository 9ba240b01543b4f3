package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters a coercive measure, approved by a head, for at most thirty days (行政强制法 18, 19, 25). */
@Component
@Order(9)
class MeasureEntry extends Entry<MeasureForm> {

    private final Colleagues colleagues;
    private final Periods periods;

    MeasureEntry(Holdings holdings, Colleagues colleagues, Periods periods) {
        super("measure", MeasureForm.class, holdings);
        this.colleagues = colleagues;
        this.periods = periods;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers(), "approvedBy", colleagues.heads());
    }

    @Override
    CaseRecord record(long caseId, MeasureForm form) {
        CollectedBy crew = colleagues.crew(form.officers(), form.takenOn());
        Person head = colleagues.head(form.approvedBy(), Rules.MEASURE_APPROVED);
        LocalDate latest = periods.due(form.takenOn(), "coercive-measure");
        Rules.MEASURE_LENGTH.demand(!form.endsOn().isAfter(latest), latest);
        if (form.isEmergency()) {
            demandApprovedInTime(form);
        }
        return new CoerciveMeasure(form, crew, head);
    }

    /** What was taken in an emergency is reported and approved within twenty-four hours (行政强制法 19). */
    private void demandApprovedInTime(MeasureForm form) {
        Rules.EMERGENCY_APPROVED_AFTER.demand(!form.approvedAt().isBefore(form.emergencyAt()));
        Rules.EMERGENCY_LATE.warn(!periods.deadline(form.emergencyAt(), "emergency-measure", Ledger.EMPTY)
                .isOverAt(form.approvedAt()), form.lateReason());
    }
}
