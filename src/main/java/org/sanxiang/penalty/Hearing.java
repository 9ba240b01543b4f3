package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A hearing as arranged, and how it went.
 *
 * @param outcome   null while it has only been arranged
 * @param startedAt null where the record does not give the time
 */
@Embeddable
record Hearing(
        LocalDate noticeServedOn,
        LocalDate hearingOn,
        String place,
        String recorder,
        boolean inPublic,
        String postponedBecause,
        @Enumerated(EnumType.STRING) @Column(name = "hearing_outcome") HearingOutcome outcome,
        LocalDate endedOn,
        Integer agents,
        String hearingRecord,
        String report,
        LocalDateTime startedAt,
        LocalDateTime endedAt) {

    static Hearing arranged(HearingNoticeForm form) {
        return new Hearing(form.noticeServedOn(), form.hearingOn(), form.place(), form.recorder(),
                Boolean.TRUE.equals(form.inPublic()), form.postponedBecause(), null, null, null, null, null, null, null);
    }

    /** Whether the hearing is over and was announced on the day of the request or later. */
    boolean answers(LocalDate requestedOn) {
        return outcome != null && !noticeServedOn.isBefore(requestedOn);
    }

    Hearing ended(HearingForm form) {
        return new Hearing(noticeServedOn, hearingOn, place, recorder, inPublic, postponedBecause, form.outcome(),
                form.endedOn(), form.agents(), form.hearingRecord(), form.report(), form.startedAt(), form.endedAt());
    }
}
