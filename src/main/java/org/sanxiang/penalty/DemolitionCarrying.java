package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 实施强制拆除 (行政强制法 43, 44). */
@Component
@Order(15)
class DemolitionCarrying extends DemolitionStep<DemolitionForm> {

    private final Officers officers;
    private final EnforcementSettings settings;
    private final Periods periods;

    DemolitionCarrying(PenaltyCases cases, Periods periods, Officers officers, EnforcementSettings settings) {
        super(cases, periods, "demolition", DemolitionForm.class);
        this.officers = officers;
        this.settings = settings;
        this.periods = periods;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("officers");
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        Performance performance = get(caseId).performance();
        return Map.of("demolishedM2", new Object[] {performance.ordered(), performance.demolished()});
    }

    @Override
    void enter(Demolishing demolishing, DemolitionForm form) {
        demolishing.demolished(form, officers.crew(form.officers()), settings, periods.calendar());
    }
}
