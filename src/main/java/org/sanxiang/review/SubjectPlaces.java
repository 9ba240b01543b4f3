package org.sanxiang.review;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.Places;
import org.springframework.stereotype.Component;

/** What was sent for review and is no case, on paper. */
@Component
class SubjectPlaces implements Places {

    private final ReviewSubjects subjects;

    SubjectPlaces(ReviewSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "subject";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return subjects.findById(file.id()).map(SubjectPlaces::described).orElse(Map.of());
    }

    private static Map<String, Object> described(ReviewSubject subject) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", subject.title());
        described.put("kind", subject.kind());
        described.put("senderUnit", subject.senderUnit());
        described.put("senderName", subject.senderName());
        described.put("summary", subject.summary());
        return described;
    }
}
