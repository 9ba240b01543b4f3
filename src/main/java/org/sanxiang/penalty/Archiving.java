package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Duty;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.documents.CaseDossier;
import org.sanxiang.evidence.WholeFiles;
import org.sanxiang.kernel.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 归档: order, pages and retention of the dossier, which holds every document that the case must have. */
@Component
class Archiving extends PenaltyStep<ArchivingForm> {

    private final Periods periods;
    private final WholeFiles files;
    private final CaseDossier dossier;
    private final Clock clock;

    /** Who may read a dossier is asked of all steps: it comes to life after them. */
    Archiving(PenaltyCases cases, Periods periods, WholeFiles files, @Lazy CaseDossier dossier, Clock clock) {
        super(cases, "archive", ArchivingForm.class, Duty.ARCHIVIST);
        this.periods = periods;
        this.files = files;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** With the pages of the dossier, where one was bound of the case as it stands. */
    @Override
    public ArchivingForm blank(long caseId) {
        return new ArchivingForm(null, dossier.pages(get(caseId).file()).orElse(null), null, null, null, null);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        List<String> missing = dossier.missing(get(caseId).file());
        return Map.of("missingBecause", new Object[] {missing.size(), String.join("、", missing)});
    }

    @Override
    String take(PenaltyCase penaltyCase, ArchivingForm form, Actor actor) {
        files.demand(penaltyCase.file().id());
        LocalDate today = LocalDate.now(clock);
        StepClock archiving = new CaseClocks(penaltyCase, periods).archiving();
        penaltyCase.carrying().archived(form, today, archiving != null && archiving.deadline().isOverOn(today),
                dossier.missing(penaltyCase.file()));
        penaltyCase.archiveNumber = dossier.number(penaltyCase.file(), today.getYear());
        return "archived";
    }
}
