package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;

/** Where the content of a file comes from; it is opened as often as it is needed. */
@FunctionalInterface
interface Bytes {

    /** @throws IOException where the content is gone or cannot be read */
    InputStream open() throws IOException;
}
