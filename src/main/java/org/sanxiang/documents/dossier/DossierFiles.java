package org.sanxiang.documents.dossier;

import java.util.Locale;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.files.FileStore;
import org.sanxiang.files.KeptFile;
import org.sanxiang.files.StoredFile;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The volumes of dossiers as they are handed out. */
@Component
class DossierFiles {

    /** A volume under the name by which people save it. */
    record Handed(String name, String hash, Resource content) {
    }

    private final KeptVolumes kept;
    private final Drafts drafts;
    private final FileStore store;
    private final Covers covers;
    private final MessageSource messages;

    DossierFiles(KeptVolumes kept, Drafts drafts, FileStore store, Covers covers, MessageSource messages) {
        this.kept = kept;
        this.drafts = drafts;
        this.store = store;
        this.covers = covers;
        this.messages = messages;
    }

    Optional<Handed> find(CaseFile file, String volume) {
        if (file.archivedOn() == null) {
            return drafts.of(file.id()).stream().flatMap(draft -> draft.files().entrySet().stream())
                    .filter(one -> one.getKey().kind().name().equals(volume)).findFirst()
                    .map(one -> new Handed(name(file, one.getKey(), "draft"), one.getKey().hash(),
                            new FileSystemResource(one.getValue())));
        }
        return kept.of(file.id()).stream().filter(one -> one.kind().name().equals(volume)).findFirst().map(one -> {
            String name = name(file, one, "kept");
            return new Handed(name, one.hash(), new KeptFile(store, new StoredFile(one.hash(), name,
                    MediaType.APPLICATION_PDF_VALUE, one.size(), one.boundAt())));
        });
    }

    private String name(CaseFile file, BoundVolume volume, String as) {
        return word("dossier.file-name." + as, covers.name(file), word("enum.VolumeKind." + volume.kind()))
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }
}
