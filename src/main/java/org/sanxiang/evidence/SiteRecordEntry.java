package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the record of an inspection on the spot (行政处罚法 42, 55). */
@Component
@Order(1)
class SiteRecordEntry extends Entry<SiteRecordForm> {

    private final Colleagues colleagues;

    SiteRecordEntry(Holdings holdings, Colleagues colleagues) {
        super("site-record", SiteRecordForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers());
    }

    @Override
    CaseRecord record(long caseId, SiteRecordForm form) {
        Rules.CERTIFICATE_SHOWN.demand(Boolean.TRUE.equals(form.certificateShown()));
        return new SiteRecord(form, colleagues.crew(form.officers(), form.startedAt().toLocalDate()));
    }
}
