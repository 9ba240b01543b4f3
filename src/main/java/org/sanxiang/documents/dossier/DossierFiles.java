package org.sanxiang.documents.dossier;

import java.util.Optional;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The volumes of dossiers as they are handed out. */
@Component
class DossierFiles {

    /** A volume under the name by which people save it. */
    record Handed(String name, String hash, Resource content) {
    }

    private final Admission admission;
    private final CaseAccess access;
    private final KeptVolumes kept;
    private final Drafts drafts;
    private final Covers covers;

    DossierFiles(Admission admission, CaseAccess access, KeptVolumes kept, Drafts drafts, Covers covers) {
        this.admission = admission;
        this.access = access;
        this.kept = kept;
        this.drafts = drafts;
        this.covers = covers;
    }

    /**
     * A volume says all that the case holds, what is secret among it.
     *
     * @throws Unknown where the case has no such volume, or none yet
     */
    @Transactional(readOnly = true)
    public Handed find(long caseId, String volume, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        access.demand(file, actor, "dossier.take");
        return (file.archivedOn() == null ? draft(file, volume) : kept(file, volume))
                .orElseThrow(() -> new Unknown("rejected.unknown-file"));
    }

    private Optional<Handed> draft(CaseFile file, String volume) {
        return drafts.of(file.id()).stream().flatMap(draft -> draft.files().entrySet().stream())
                .filter(one -> one.getKey().kind().name().equals(volume)).findFirst()
                .map(one -> new Handed(covers.fileName(file, one.getKey().kind(), "draft"), one.getKey().hash(),
                        new FileSystemResource(one.getValue())));
    }

    private Optional<Handed> kept(CaseFile file, String volume) {
        return kept.of(file.id()).stream().filter(one -> one.kind().name().equals(volume)).findFirst().map(one -> {
            String name = covers.fileName(file, one.kind(), "kept");
            return new Handed(name, one.hash(), kept.content(one, name));
        });
    }
}
