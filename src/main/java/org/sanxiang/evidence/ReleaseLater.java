package org.sanxiang.evidence;

import org.sanxiang.cases.OpenSteps;
import org.springframework.stereotype.Component;

/** 解除强制措施, when the investigation is over (行政强制法 28). */
@Component
class ReleaseLater extends LaterEntry<MeasureReleaseForm> {

    ReleaseLater(MeasureReleaseEntry entry, OpenSteps openSteps) {
        super(entry, "measure", openSteps);
    }
}
