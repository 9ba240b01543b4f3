package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that a measure is extended: once, by thirty days at most, while it still holds (行政强制法 25). */
@Component
@Order(10)
class MeasureExtensionEntry extends Entry<MeasureExtensionForm> {

    /** Name of the thirty days in {@code config/periods.csv}. */
    private static final String PERIOD = "coercive-measure-extension";

    private final Colleagues colleagues;
    private final Periods periods;

    MeasureExtensionEntry(Holdings holdings, Colleagues colleagues, Periods periods) {
        super("measure-extension", MeasureExtensionForm.class, holdings);
        this.colleagues = colleagues;
        this.periods = periods;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("measure", Choices.of(contents(caseId).standing()), "approvedBy", colleagues.heads());
    }

    @Override
    CaseRecord record(long caseId, MeasureExtensionForm form) {
        Contents contents = contents(caseId);
        CoerciveMeasure held = Choices.chosen(contents.standing(), form.measure(), Rules.MEASURE_OPEN);
        MeasurePeriod period = new MeasurePeriod(held, contents);
        Rules.EXTENDED_ONCE.demand(period.extension().isEmpty());
        LocalDate end = period.lastDay();
        Rules.EXTENDED_AFTER_END.demand(!form.approvedOn().isAfter(end), end);
        LocalDate latest = periods.due(end, PERIOD);
        Rules.EXTENSION_LENGTH.demand(form.endsOn().isAfter(end) && !form.endsOn().isAfter(latest), end, latest);
        return new MeasureExtension(form, colleagues.head(form.approvedBy(), Rules.EXTENSION_APPROVED));
    }

    private Contents contents(long caseId) {
        return Contents.of(holdings().of(caseId, CaseRecord.class));
    }
}
