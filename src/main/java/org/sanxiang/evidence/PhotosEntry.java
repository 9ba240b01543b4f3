package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters pictures that were taken on the spot (行政处罚法 42, 46). */
@Component
@Order(1)
class PhotosEntry extends Entry<PhotosForm> {

    private final Colleagues colleagues;

    PhotosEntry(Holdings holdings, Colleagues colleagues) {
        super("photos", PhotosForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers());
    }

    @Override
    CaseRecord record(long caseId, PhotosForm form) {
        return new Photos(form, colleagues.crew(form.officers(), form.takenAt().toLocalDate()));
    }
}
