package org.sanxiang.documents.dossier;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.documents.dossier.DossierView.Line;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a dossier together. */
@Service
@Transactional(readOnly = true)
class DossierViews {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);

    private final Admission admission;
    private final CaseAccess access;
    private final DossierDesk desk;
    private final Bindery bindery;
    private final Covers covers;

    DossierViews(Admission admission, CaseAccess access, DossierDesk desk, Bindery bindery, Covers covers) {
        this.admission = admission;
        this.desk = desk;
        this.access = access;
        this.bindery = bindery;
        this.covers = covers;
    }

    /** @throws org.sanxiang.kernel.Rejection where there is no such case, or not for this person */
    DossierView of(long caseId, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        boolean archived = file.archivedOn() != null;
        return new DossierView(file.id(), covers.name(file), file.number(), desk.state(file), desk.volumes(file).stream()
                .map(DossierViews::line).toList(), bindery.work(file.id()).orElse(null), archived, desk.isOutdated(file),
                List.of(DossierOrder.values()), archived ? List.of() : desk.missingPapers(file),
                access.may(file, actor, "dossier.take"), desk.isAddedTo(file));
    }

    private static Line line(BoundVolume volume) {
        return new Line(volume.kind(), volume.pages(), volume.sheets(), SheetWords.size(volume.size()), TIME.format(volume.boundAt()),
                volume.hash());
    }
}
