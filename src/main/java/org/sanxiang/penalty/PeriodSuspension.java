package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.deadlines.Pause;

/**
 * That the 90 days stood still (中止), and since when they run again (恢复).
 *
 * @param resumedOn null while they stand; also the three after it
 */
@Embeddable
record PeriodSuspension(
        @Enumerated(EnumType.STRING) PeriodSuspensionGround ground,
        String because,
        LocalDate suspendedOn,
        String suspendedBy,
        LocalDate resumedOn,
        @Enumerated(EnumType.STRING) ResumptionGround resumedGround,
        String resumedBecause,
        String resumedBy) {

    static PeriodSuspension of(SuspendForm form, String head, LocalDate today) {
        return new PeriodSuspension(form.conclusion(), form.opinion(), today, head, null, null, null, null);
    }

    PeriodSuspension resumed(ResumeForm form, String head) {
        return new PeriodSuspension(ground, because, suspendedOn, suspendedBy, form.resumedOn(), form.conclusion(),
                form.opinion(), head);
    }

    boolean isOpen() {
        return resumedOn == null;
    }

    Pause pause() {
        return new Pause(suspendedOn, resumedOn);
    }
}
