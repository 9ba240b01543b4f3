package org.sanxiang.evidence;

import org.sanxiang.cases.OpenSteps;
import org.springframework.stereotype.Component;

/** 抽样取证物品处理, when the investigation is over (行政处罚法 56). */
@Component
class SamplingEndLater extends LaterEntry<SamplingOutcomeForm> {

    SamplingEndLater(SamplingEndEntry entry, OpenSteps openSteps) {
        super(entry, "sampling", openSteps);
    }
}
