package org.sanxiang.desk.casepage;

import java.util.List;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Timeline;
import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened in a case, entry by entry from the trail. */
@Service
@Transactional(readOnly = true)
class Past {

    private static final int SIZE = 15;

    /** One entry of the trail as people read it. */
    record Entry(long sequence, String when, String who, String origin, String what, List<Change> changes, String hash) {
    }

    /** What was stated or changed. */
    record Change(String label, String value) {
    }

    /**
     * A page of the timeline, the newest entries first.
     *
     * @param secret whether secret facts are among it
     */
    record Excerpt(long caseId, List<Entry> entries, int page, boolean more, boolean secret) {
    }

    private final Admission admission;
    private final CaseAccess access;
    private final Timeline timeline;
    private final PastWords words;

    Past(Admission admission, CaseAccess access, Timeline timeline, PastWords words) {
        this.admission = admission;
        this.access = access;
        this.timeline = timeline;
        this.words = words;
    }

    Excerpt of(long caseId, int page, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        boolean secret = access.may(file, actor, "secret.read");
        List<Event> events = timeline.of(caseId, page, SIZE);
        List<Entry> entries = events.stream()
                .map(event -> words.entry(event, field -> secret || !isSecret(field))).toList();
        return new Excerpt(caseId, entries, page, goesOn(events), secret && events.stream().anyMatch(Past::holdsSecret));
    }

    /** A chain is numbered from one without a gap. */
    private static boolean goesOn(List<Event> events) {
        return !events.isEmpty() && events.get(events.size() - 1).sequence() > 1;
    }

    private static boolean holdsSecret(Event event) {
        return event.changes().keySet().stream().anyMatch(Past::isSecret);
    }

    private static boolean isSecret(String field) {
        return field.startsWith(Secret.MARK);
    }
}
