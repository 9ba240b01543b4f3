package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters a coercive measure, approved by a head, for at most thirty days (行政强制法 18, 25). */
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
        return new CoerciveMeasure(form, crew, head);
    }
}
