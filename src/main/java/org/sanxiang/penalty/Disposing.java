package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.people.Crew;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import static org.sanxiang.penalty.ExecutionRules.DISPOSED_BEFORE_SERVICE;
import static org.sanxiang.penalty.ExecutionRules.PROCEEDS;
import static org.sanxiang.penalty.ExecutionRules.TWO_DISPOSERS;

/** 涉案（罚没）物品处理 (行政处罚法 42, 74). */
@Component
@Order(17)
class Disposing extends ExecutionStep<DisposalForm> {

    private final Officers officers;

    Disposing(PenaltyCases cases, Periods periods, Officers officers) {
        super(cases, periods, "disposal", DisposalForm.class);
        this.officers = officers;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("officers");
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, DisposalForm form) {
        enter(penaltyCase, form, officers.crew(form.officers()));
    }

    static void enter(PenaltyCase penaltyCase, DisposalForm form, Crew crew) {
        DISPOSED_BEFORE_SERVICE.demand(!form.disposedOn().isBefore(penaltyCase.served().servedOn()),
                penaltyCase.served().servedOn());
        crew.demandTwo(TWO_DISPOSERS);
        crew.demandCertified(form.disposedOn());
        boolean paidIn = form.proceeds() != null && form.voucher() != null && !form.voucher().isBlank();
        PROCEEDS.demand(paidIn || form.proceeds() == null && form.manner() != DisposalManner.AUCTIONED);
        penaltyCase.add(new Disposal(form, crew.names()));
    }
}
