package org.sanxiang.documents.dossier;

import java.time.Duration;

/**
 * A file of a part of the dossier.
 *
 * @param type   media type by the content
 * @param size   in bytes; null where it is only known once the file is made
 * @param hash   SHA-256 as it was registered, in hexadecimal digits; null where the file is made for the dossier
 * @param length how long a recording runs; null for everything else
 */
record PartFile(String name, String type, Long size, String hash, Duration length, Bytes bytes) {

    FileForm form() {
        return FileForm.of(type);
    }
}
