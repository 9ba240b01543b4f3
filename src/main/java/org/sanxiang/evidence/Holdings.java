package org.sanxiang.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.files.Intake;
import org.sanxiang.files.StoredFile;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where everything that is collected in a case is entered, with its file, in the transaction of the step. */
@Component
class Holdings {

    private final CaseRecords records;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holdings(CaseRecords records, Intake intake, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    /** @param uploads null where no files come with it */
    void enter(CaseRecord record, List<Upload> uploads, long caseId, Actor actor) {
        List<StoredFile> files = uploads == null ? List.of() : uploads.stream().distinct()
                .map(upload -> intake.take(upload, actor)).toList();
        record.entered(caseId, actor, clock.instant(), files.stream().map(RecordFile::of).toList());
        records.save(record);
        files.forEach(file -> events.publishEvent(
                new Recorded(actor, caseId, "investigate", "keep-file", described(file))));
    }

    /** What of this kind was entered in the case before. */
    <R extends CaseRecord> List<R> of(long caseId, Class<R> kind) {
        return records.findByCaseIdOrderById(caseId).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The interviews, in whatever case, that took place at some of the time between the two. */
    List<InterviewRecord> interviewsBetween(LocalDateTime from, LocalDateTime to) {
        return records.interviewsBetween(from, to);
    }

    private static Map<String, String> described(StoredFile file) {
        Map<String, String> description = new LinkedHashMap<>();
        description.put("name", file.name());
        description.put("type", file.type());
        description.put("size", Long.toString(file.size()));
        description.put("hash", file.hash());
        return description;
    }
}
