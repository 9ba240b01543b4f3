package org.sanxiang.penalty;

import java.util.Map;
import java.util.Optional;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 重大行政强制备案 (川办发〔2014〕3号). */
@Component
@Order(16)
class MajorFilingEntry extends DemolitionStep<MajorFilingForm> {

    MajorFilingEntry(PenaltyCases cases, Periods periods) {
        super(cases, periods, "major-filing", MajorFilingForm.class);
    }

    @Override
    public boolean concerns(long caseId) {
        return unfiled(caseId).isPresent();
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return unfiled(caseId).map(decision -> Map.of("filedOn", new Object[] {dates(caseId).fileBy(decision)}))
                .orElseGet(Map::of);
    }

    private Optional<EnforcementDecision> unfiled(long caseId) {
        return new Demolishing(get(caseId), dates(caseId)).unfiled();
    }

    @Override
    void enter(Demolishing demolishing, MajorFilingForm form) {
        demolishing.filed(form);
    }
}
