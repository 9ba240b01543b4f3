package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 归档: order, pages and retention of the dossier. */
@Component
class Archiving extends PenaltyStep<ArchivingForm> {

    private final Clock clock;

    Archiving(PenaltyCases cases, Clock clock) {
        super(cases, "archive", ArchivingForm.class, Duty.ARCHIVIST);
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, ArchivingForm form, Actor actor) {
        penaltyCase.carrying().archived(form, LocalDate.now(clock));
        return "archived";
    }
}
