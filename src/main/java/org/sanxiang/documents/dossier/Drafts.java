package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.documents.DossierOrder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Dossiers that were bound before their case is archived, the last one of each case, in {@code dossiers} below the data folder.
 * They are no part of the record; after a restart none is left.
 */
@Component
class Drafts {

    /**
     * The draft of a case.
     *
     * @param version of the case that it shows
     * @param files   where each of its volumes lies
     */
    record Draft(long version, DossierOrder order, Map<BoundVolume, Path> files) {

        List<BoundVolume> volumes() {
            return List.copyOf(files.keySet());
        }
    }

    private static final int MOST = 50;

    private final Map<Long, Draft> drafts = new LinkedHashMap<>();
    private final Path root;

    Drafts(@Value("${sanxiang.data}") Path data) {
        this.root = data.resolve("dossiers");
        delete(root);
    }

    /** A new folder for the volumes of a case. */
    Path folder(long caseId) {
        try {
            return Files.createTempDirectory(Files.createDirectories(root), caseId + "-");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    synchronized Optional<Draft> of(long caseId) {
        return Optional.ofNullable(drafts.get(caseId));
    }

    /** In place of the one before; the oldest of all gives way where there are too many. */
    synchronized void keep(long caseId, Draft draft) {
        forget(caseId);
        drafts.put(caseId, draft);
        if (drafts.size() > MOST) {
            forget(drafts.keySet().iterator().next());
        }
    }

    synchronized void forget(long caseId) {
        Draft gone = drafts.remove(caseId);
        if (gone != null) {
            gone.files().values().forEach(file -> delete(file.getParent()));
        }
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
