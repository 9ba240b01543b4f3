package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Binds a volume of a dossier (装订): cover, catalogue, the parts page after page, note and list of files, as one PDF. The
 * pictures are made ready by all processors while the pages before them are bound; however many there are, only a few are in
 * the memory.
 */
@Component
class Binder {

    private final Sheets sheets;
    private final Frame frame;

    Binder(Sheets sheets, Frame frame) {
        this.sheets = sheets;
        this.frame = frame;
    }

    /** @param told how many files are bound, after each of them */
    Bound bind(Volume volume, Path to, IntConsumer told) {
        try {
            Path folder = Files.createTempDirectory("dossier");
            try (Ahead<Ready> ready = new Ahead<>(work(volume, new Workbench(folder)).iterator());
                    Binding binding = new Binding(volume, sheets)) {
                int files = 0;
                for (DossierPart part : volume.parts()) {
                    PartBinding begun = binding.begin(part);
                    for (PartFile ignored : part.files()) {
                        begun.add(ready.next());
                        told.accept(++files);
                    }
                    binding.end(begun.end());
                }
                return frame.finish(binding, to);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Callable<Ready>> work(Volume volume, Workbench bench) {
        return volume.parts().stream().flatMap(part -> part.files().stream()).map(file -> () -> bench.prepare(file));
    }
}
