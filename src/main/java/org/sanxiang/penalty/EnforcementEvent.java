package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 执行登记: instalments, surcharge, demand, court application, suspension and end of enforcement. */
@Component
@Order(3)
class EnforcementEvent extends PenaltyStep<EnforcementForm> {

    EnforcementEvent(PenaltyCases cases) {
        super(cases, "execute", "enforcement", EnforcementForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, EnforcementForm form, Actor actor) {
        penaltyCase.carrying().happened(Enforcement.of(form));
        return null;
    }
}
