package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 强制拆除公告 (行政强制法 44). */
@Component
@Order(12)
class DemolitionAnnouncing extends DemolitionStep<DemolitionNoticeForm> {

    DemolitionAnnouncing(PenaltyCases cases, Periods periods) {
        super(cases, periods, "announcement", DemolitionNoticeForm.class);
    }

    @Override
    void enter(Demolishing demolishing, DemolitionNoticeForm form) {
        demolishing.announced(form);
    }
}
