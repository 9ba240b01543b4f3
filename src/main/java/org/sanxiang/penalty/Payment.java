package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缴款登记 (行政处罚法 67–70). */
@Component
@Order(1)
class Payment extends PenaltyStep<PaymentForm> {

    Payment(PenaltyCases cases) {
        super(cases, "execute", "payment", PaymentForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, PaymentForm form, Actor actor) {
        penaltyCase.carrying().paid(form);
        return null;
    }
}
