package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 催告 (行政强制法 35, 54). */
@Component
@Order(6)
class Demanding extends ExecutionStep<DemandForm> {

    private final Officers officers;
    private final ExecutionNumbers numbers;
    private final Clock clock;

    Demanding(PenaltyCases cases, Periods periods, Officers officers, ExecutionNumbers numbers, Clock clock) {
        super(cases, periods, "demand", DemandForm.class);
        this.officers = officers;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public DemandForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        LocalDate today = LocalDate.now(clock);
        return new DemandForm(null, Debt.of(c).unpaid().yuan(), null, dates(caseId).demandRuns(today), null, today, null,
                c.party.name(), c.file().handlers().stream().map(handler -> handler.personId()).toList());
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("servers");
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("servedOn", new Object[] {dates(caseId).paymentDue()},
                "amount", new Object[] {Debt.of(get(caseId)).unpaid()});
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, DemandForm form) {
        new Compelling(penaltyCase, dates).demanded(form, officers.crew(form.servers()),
                numbers.next(penaltyCase, "demand", form.servedOn()));
    }
}
