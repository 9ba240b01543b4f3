package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** Binds all volumes of a case: as a draft while it goes on, for keeps once it is archived, and then what came later. */
@Component
class Bookbinding {

    /** Is told how far it has come. */
    interface Telling {

        void told(int done, int files);
    }

    private final DossierOfCase dossiers;
    private final Binder binder;
    private final Drafts drafts;
    private final KeptVolumes kept;
    private final Clock clock;

    Bookbinding(DossierOfCase dossiers, Binder binder, Drafts drafts, KeptVolumes kept, Clock clock) {
        this.dossiers = dossiers;
        this.binder = binder;
        this.drafts = drafts;
        this.kept = kept;
        this.clock = clock;
    }

    void bind(long caseId, DossierOrder order, Actor actor, Telling telling) {
        // the properties of a PDF know no part of a second
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean bound = !kept.of(caseId).isEmpty();
        Gathered gathered = bound ? dossiers.supplement(caseId, now) : dossiers.gather(caseId, order, now);
        if (bound && gathered.files() == 0) {
            return;
        }
        Path folder = drafts.folder(caseId);
        Map<BoundVolume, Path> files = new LinkedHashMap<>();
        int before = 0;
        for (Volume volume : gathered.volumes()) {
            int done = before;
            Path file = folder.resolve(volume.kind() + ".pdf");
            Bound sheets = binder.bind(volume, file, more -> telling.told(done + more, gathered.files()));
            files.put(kept(volume, sheets, file), file);
            before += volume.files();
        }
        if (gathered.draft()) {
            drafts.keep(caseId, new Drafts.Draft(gathered.version(), gathered.order(), files));
        } else {
            files.forEach(kept::settle);
            kept.keep(caseId, files.keySet(), bound, actor);
            drafts.forget(caseId);
            Drafts.delete(folder);
        }
    }

    private static BoundVolume kept(Volume volume, Bound bound, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new BoundVolume(volume.kind(), Workbench.hash(content), Files.size(file), bound.pages(), bound.sheets(),
                    volume.made());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
