package org.sanxiang.evidence;

import org.sanxiang.cases.OpenSteps;
import org.springframework.stereotype.Component;

/** 先行登记保存处理, when the investigation is over (行政处罚法 56). */
@Component
class PreservationEndLater extends LaterEntry<PreservationOutcomeForm> {

    PreservationEndLater(PreservationEndEntry entry, OpenSteps openSteps) {
        super(entry, "preservation", openSteps);
    }
}
