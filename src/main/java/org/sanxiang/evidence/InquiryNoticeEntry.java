package org.sanxiang.evidence;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that somebody was asked to come and answer questions (行政处罚法 55). */
@Component
@Order(1)
class InquiryNoticeEntry extends Entry<InquiryNoticeForm> {

    InquiryNoticeEntry(Holdings holdings) {
        super("inquiry-notice", InquiryNoticeForm.class, holdings);
    }

    @Override
    CaseRecord record(long caseId, InquiryNoticeForm form) {
        return new InquiryNotice(form);
    }
}
