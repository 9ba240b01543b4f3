package org.sanxiang.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.Places;
import org.springframework.stereotype.Component;

/** The request that the reviewers have, on paper: when it was sent, until when, and with which materials. */
@Component
class SubmissionPlaces implements Places {

    private final Submissions submissions;
    private final ReviewedDraft draft;

    SubmissionPlaces(Submissions submissions, ReviewedDraft draft) {
        this.submissions = submissions;
        this.draft = draft;
    }

    @Override
    public String name() {
        return "submission";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return submissions.find(file.id()).map(request -> described(file.id(), request)).orElse(Map.of());
    }

    private Map<String, Object> described(long caseId, ReviewRequest request) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("round", request.round());
        described.put("sentOn", request.sentOn());
        described.put("due", submissions.clock(caseId).map(clock -> clock.deadline().due()).orElse(null));
        described.put("beforeNotice", draft.isBeforeNotice(caseId));
        described.put("materials", materials(caseId));
        return described;
    }

    private List<Map<String, Object>> materials(long caseId) {
        return draft.materials(caseId).stream().filter(Material::there)
                .map(material -> Map.<String, Object>of("name", material.name(), "held", material.link() != null)).toList();
    }
}
