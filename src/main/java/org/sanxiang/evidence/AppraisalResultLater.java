package org.sanxiang.evidence;

import org.sanxiang.cases.OpenSteps;
import org.springframework.stereotype.Component;

/** 检测检验鉴定结果, when the investigation is over (行政强制法 25). */
@Component
class AppraisalResultLater extends LaterEntry<AppraisalResultForm> {

    AppraisalResultLater(AppraisalResultEntry entry, OpenSteps openSteps) {
        super(entry, "appraisal", openSteps);
    }
}
