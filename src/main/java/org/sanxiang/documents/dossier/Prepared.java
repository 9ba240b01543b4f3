package org.sanxiang.documents.dossier;

import java.nio.file.Path;
import java.util.List;

import org.sanxiang.documents.dossier.Unprinted.Why;

/** What a file has become on its way into the dossier. */
sealed interface Prepared {

    /** A PDF, fetched and found to be what was registered. */
    record Paper(Path file) implements Prepared {
    }

    /** The pages of a picture, each as JPEG; at least one. */
    record Prints(List<Path> pages) implements Prepared {
    }

    /** Plain text, to be set in print. */
    record Text(String words) implements Prepared {
    }

    /** Nothing that could be printed. */
    record Nothing(Why why) implements Prepared {
    }
}
