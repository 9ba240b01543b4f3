package org.sanxiang.evidence;

import org.sanxiang.cases.OpenSteps;
import org.springframework.stereotype.Component;

/** 延长强制措施期限, when the investigation is over (行政强制法 25). */
@Component
class ExtensionLater extends LaterEntry<MeasureExtensionForm> {

    ExtensionLater(MeasureExtensionEntry entry, OpenSteps openSteps) {
        super(entry, "measure", openSteps);
    }
}
