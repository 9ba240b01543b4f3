package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.SeparateFile;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** Binds files of their own as dossiers are bound, one at a time, and keeps nothing of them. */
@Component
class SeparateBinding implements SeparateFile {

    private final SeparateParts parts;
    private final Covers covers;
    private final KnownOfCase known;
    private final Binder binder;
    private final Clock clock;

    SeparateBinding(SeparateParts parts, Covers covers, KnownOfCase known, Binder binder, Clock clock) {
        this.parts = parts;
        this.covers = covers;
        this.known = known;
        this.binder = binder;
        this.clock = clock;
    }

    @Override
    public synchronized BoundFile bind(CaseFile file, List<Leaf> leaves, Actor reader) throws IOException {
        Volume volume = new Volume(VolumeKind.REVIEW, covers.of(file, known.of(file)), parts.of(file, leaves, reader), false,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Path bound = Files.createTempFile("separate", ".pdf");
        try {
            binder.bind(volume, bound, done -> { });
            try (InputStream content = Files.newInputStream(bound)) {
                return new BoundFile(bound, covers.fileName(file, VolumeKind.REVIEW, "kept"), Workbench.hash(content));
            }
        } catch (IOException | RuntimeException failed) {
            Files.delete(bound);
            throw failed;
        }
    }
}
