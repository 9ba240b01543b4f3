package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Keeps the contents of files under their own hash, so that the same content is kept once and none can be swapped. */
public interface FileStore {

    /**
     * Takes over what a file holds; what fails on the way leaves nothing behind that could be opened.
     *
     * @param file where it lies; it stays there, for whoever wants to try again
     * @param hash SHA-256 of its content, in hexadecimal digits
     */
    void settle(Path file, String hash) throws IOException;

    /**
     * The content from a byte on.
     *
     * @throws IOException where there is no such content, or it cannot be read
     */
    InputStream open(String hash, long from) throws IOException;

    /** Takes the content out of the store, if it is there. */
    void remove(String hash) throws IOException;

    /** Tells the hash of everything that was kept before the moment. */
    void eachKept(Instant before, Consumer<String> told) throws IOException;

    /** Removes what was begun before the moment and never came to be kept. */
    void removeParts(Instant before) throws IOException;
}
