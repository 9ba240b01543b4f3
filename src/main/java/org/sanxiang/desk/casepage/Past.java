package org.sanxiang.desk.casepage;

import java.util.List;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.ProcessPicture;
import org.sanxiang.cases.Timeline;
import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.cases.Wording;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened in a case: entry by entry from the trail, and as a picture of its process. */
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

    /** A page of the timeline, the newest entries first. */
    record Excerpt(long caseId, List<Entry> entries, int page, boolean more, long count) {
    }

    private final Admission admission;
    private final CaseAccess access;
    private final Timeline timeline;
    private final ProcessPicture picture;
    private final Wording wording;
    private final Words words;

    Past(Admission admission, CaseAccess access, Timeline timeline, ProcessPicture picture, Wording wording,
         Words words) {
        this.admission = admission;
        this.access = access;
        this.timeline = timeline;
        this.picture = picture;
        this.wording = wording;
        this.words = words;
    }

    Excerpt timeline(long caseId, int page, Actor actor) {
        boolean secrets = access.may(admission.read(caseId, actor), actor, "secret.read");
        long count = timeline.count(caseId);
        List<Entry> entries = timeline.of(caseId, page, SIZE).stream().map(event -> entry(event, secrets)).toList();
        return new Excerpt(caseId, entries, page, (page + 1L) * SIZE < count, count);
    }

    String picture(long caseId, Actor actor) {
        admission.read(caseId, actor);
        return picture.of(caseId);
    }

    private Entry entry(Event event, boolean secrets) {
        String who = words.find("actor." + event.person()).orElse(event.person());
        return new Entry(event.sequence(), words.minute(event.at()), who, event.origin(), what(event),
                changes(event, secrets), event.hash());
    }

    /** What is done at a step is named like the step; taking it and giving it back need the step's name beside. */
    private String what(Event event) {
        String action = wording.action(event.action());
        boolean named = event.step() == null || event.step().isEmpty() || event.action().startsWith(event.step());
        return named ? action : words.of("timeline.at-step", action, words.step(event.step()));
    }

    private List<Change> changes(Event event, boolean secrets) {
        return event.changes().entrySet().stream()
                .filter(change -> secrets || !change.getKey().startsWith(Secret.MARK)).map(change -> new Change(
                wording.label(event.action(), change.getKey()), wording.value(change.getValue()))).toList();
    }
}
