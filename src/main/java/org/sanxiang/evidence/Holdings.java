package org.sanxiang.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

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

    void enter(CaseRecord record, MultipartFile upload, long caseId, Actor actor) {
        StoredFile file = upload == null || upload.isEmpty() && upload.getOriginalFilename().isEmpty()
                ? null : intake.take(upload);
        record.entered(caseId, actor, clock.instant(), file);
        records.save(record);
        if (file != null) {
            events.publishEvent(new Recorded(actor, caseId, "investigate", "keep-file", described(file)));
        }
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
