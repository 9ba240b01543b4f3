package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 强制执行决定 (行政强制法 37, 44). */
@Component
@Order(14)
class EnforcementDeciding extends DemolitionStep<EnforcementDecisionForm> {

    private final Officers officers;
    private final ExecutionNumbers numbers;
    private final EnforcementSettings settings;

    EnforcementDeciding(PenaltyCases cases, Periods periods, Officers officers, ExecutionNumbers numbers,
                        EnforcementSettings settings) {
        super(cases, periods, "enforcement-decision", EnforcementDecisionForm.class);
        this.officers = officers;
        this.numbers = numbers;
        this.settings = settings;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("servers");
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("decidedOn",
                new Object[] {dates(caseId).remediesOver().map(day -> day.plusDays(1).toString()).orElse("—")});
    }

    @Override
    void enter(Demolishing demolishing, EnforcementDecisionForm form) {
        PenaltyCase c = demolishing.c();
        demolishing.decided(form, officers.crew(form.servers()), settings.isPlanning(c.clue.matter()),
                numbers.next(c, "enforcement", form.decidedOn()));
    }
}
