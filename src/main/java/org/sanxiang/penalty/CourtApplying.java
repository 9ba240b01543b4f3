package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 申请法院强制执行 (行政强制法 53–55). */
@Component
@Order(7)
class CourtApplying extends ExecutionStep<CourtForm> {

    private final ExecutionNumbers numbers;
    private final EnforcementSettings settings;
    private final Clock clock;

    CourtApplying(PenaltyCases cases, Periods periods, ExecutionNumbers numbers, EnforcementSettings settings,
                  Clock clock) {
        super(cases, periods, "court", CourtForm.class);
        this.numbers = numbers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public CourtForm blank(long caseId) {
        return new CourtForm(LocalDate.now(clock), null, Debt.of(get(caseId)).unpaid().yuan(), null, null, null, null);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        CourtWindow window = dates(caseId).courtWindow().orElse(null);
        Object[] days = window == null ? new Object[] {"—", "—"} : new Object[] {window.opens(), window.closes()};
        return Map.of("appliedOn", days, "amount", new Object[] {Debt.of(get(caseId)).unpaid()});
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, CourtForm form) {
        new Compelling(penaltyCase, dates).applied(form, settings.isPlanning(penaltyCase.clue.matter()),
                numbers.next(penaltyCase, "court", form.appliedOn()));
    }
}
