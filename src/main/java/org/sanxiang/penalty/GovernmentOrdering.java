package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 登记县级人民政府责成文件 (城乡规划法 68). */
@Component
@Order(13)
class GovernmentOrdering extends DemolitionStep<GovernmentOrderForm> {

    GovernmentOrdering(PenaltyCases cases, Periods periods) {
        super(cases, periods, "government-order", GovernmentOrderForm.class);
    }

    @Override
    void enter(Demolishing demolishing, GovernmentOrderForm form) {
        demolishing.ordered(form);
    }
}
