package org.sanxiang.evidence;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters an order to correct that was served (行政处罚法 28). */
@Component
@Order(7)
class CorrectionOrderEntry extends Entry<CorrectionOrderForm> {

    CorrectionOrderEntry(Holdings holdings) {
        super("order-to-correct", CorrectionOrderForm.class, holdings);
    }

    @Override
    CaseRecord record(long caseId, CorrectionOrderForm form) {
        return new CorrectionOrder(form);
    }
}
