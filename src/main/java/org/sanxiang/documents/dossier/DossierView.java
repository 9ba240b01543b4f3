package org.sanxiang.documents.dossier;

import java.util.List;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.documents.dossier.RequiredPapers.Requirement;

/**
 * The page of a dossier.
 *
 * @param work     null while nothing is being bound
 * @param archived whether the case is archived: then it is bound once and for keeps
 * @param outdated whether the case has changed since the draft was bound
 * @param orders   to choose among for a draft
 * @param addedTo  whether a supplement can be bound beside the dossier
 * @param open     whether the reader may take the volumes, which say what not everybody who reads the case may read
 */
record DossierView(long caseId, String name, String number, DossierState state, List<Line> volumes, Bindery.Work work, boolean archived,
                   boolean outdated, List<DossierOrder> orders, List<Requirement> missing, boolean open,
                   boolean addedTo) {

    /** A volume, as people read of it. */
    record Line(VolumeKind kind, int pages, int sheets, String size, String boundAt, String hash) {

        public String address(long caseId) {
            return "/cases/" + caseId + "/dossier/" + kind.name().toLowerCase();
        }
    }

    /** Whether something is going on that the page must ask for again. */
    public boolean isWorking() {
        return work != null && !work.failed();
    }

    public boolean isFailed() {
        return work != null && work.failed();
    }
}
