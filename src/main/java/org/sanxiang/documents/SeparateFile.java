package org.sanxiang.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Actor;

/**
 * Binds some of what a case holds as a file of its own (专项档案), with cover, catalogue and page numbers like a dossier; it
 * is made whenever somebody asks for it, and kept nowhere.
 */
public interface SeparateFile {

    /** Something that is bound into it; what is made of it, people may read who are not shown secrets. */
    sealed interface Leaf {
    }

    /** An instrument; what it has of secrets is covered where the reader may not see them. */
    record Made(Instrument instrument) implements Leaf {
    }

    /** A sheet that says what stands in no instrument. */
    record Sheet(String title, String author, LocalDate date, List<Fact> facts) implements Leaf {
    }

    /** All that was collected in the case, with its files. */
    record Collected() implements Leaf {
    }

    /**
     * A file that was bound.
     *
     * @param file of whoever asked for it, to be deleted once it was handed out
     * @param name under which people save it
     * @param hash SHA-256, in hexadecimal digits
     */
    record BoundFile(Path file, String name, String hash) {
    }

    BoundFile bind(CaseFile file, List<Leaf> leaves, Actor reader) throws IOException;
}
