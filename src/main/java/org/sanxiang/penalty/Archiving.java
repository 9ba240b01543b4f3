package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.evidence.WholeFiles;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 归档: order, pages and retention of the dossier. */
@Component
class Archiving extends PenaltyStep<ArchivingForm> {

    private final Periods periods;
    private final WholeFiles files;
    private final Clock clock;

    Archiving(PenaltyCases cases, Periods periods, WholeFiles files, Clock clock) {
        super(cases, "archive", ArchivingForm.class, Duty.ARCHIVIST);
        this.periods = periods;
        this.files = files;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, ArchivingForm form, Actor actor) {
        files.demand(penaltyCase.file().id());
        LocalDate today = LocalDate.now(clock);
        StepClock archiving = new CaseClocks(penaltyCase, periods).archiving();
        penaltyCase.carrying().archived(form, today, archiving != null && archiving.deadline().isOverOn(today));
        return "archived";
    }
}
