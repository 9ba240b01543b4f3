package org.sanxiang.documents.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.documents.DossierFacts;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what belongs into the dossier of a case, in the order of the volumes. */
@Component
class DossierOfCase {

    private final Cases cases;
    private final KnownOfCase known;
    private final CaseParts parts;
    private final DossierOrders orders;
    private final Covers covers;

    DossierOfCase(Cases cases, KnownOfCase known, CaseParts parts, DossierOrders orders, Covers covers) {
        this.cases = cases;
        this.known = known;
        this.parts = parts;
        this.orders = orders;
        this.covers = covers;
    }

    /** @param order of a case that is not archived; one that is keeps the order in which it was archived */
    @Transactional(readOnly = true)
    public Gathered gather(long caseId, DossierOrder order, Instant now) {
        CaseFile file = cases.findById(caseId).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        DossierFacts.Known facts = known.of(file);
        boolean draft = file.archivedOn() == null;
        DossierOrder kept = draft || facts.order() == null ? order : facts.order();
        List<DossierPart> all = parts.of(file, kept);
        List<Volume> volumes = orders.volumes(kept).stream().map(kind ->
                new Volume(kind, covers.of(file, facts), inOrder(all, kind, kept), draft, now)).toList();
        return new Gathered(file.id(), file.version(), kept, draft, volumes);
    }

    /** What has come to a case beside its dossier, which is bound for keeps; without parts where nothing has. */
    @Transactional(readOnly = true)
    public Gathered supplement(long caseId, Instant now) {
        CaseFile file = cases.findById(caseId).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        DossierFacts.Known facts = known.of(file);
        return new Gathered(file.id(), file.version(), facts.order(), false, List.of(new Volume(VolumeKind.SUPPLEMENT,
                covers.of(file, facts), parts.additions(file), false, now)));
    }

    /** By place, then by date, then as they came to the case. */
    private List<DossierPart> inOrder(List<DossierPart> all, VolumeKind kind, DossierOrder order) {
        return all.stream().filter(part -> orders.of(order, part.code()).volume() == kind)
                .sorted(Comparator.comparingInt((DossierPart part) -> orders.of(order, part.code()).place())
                        .thenComparing(DossierPart::date, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
