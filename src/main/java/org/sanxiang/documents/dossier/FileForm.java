package org.sanxiang.documents.dossier;

/** In what form a file can be in a dossier of paper. */
enum FileForm {
    DOCUMENT, PICTURE, RECORDING, OTHER;

    /** @param type media type by the content */
    static FileForm of(String type) {
        if (type.equals("application/pdf")) {
            return DOCUMENT;
        } else if (type.startsWith("image/")) {
            return PICTURE;
        }
        return type.startsWith("audio/") || type.startsWith("video/") ? RECORDING : OTHER;
    }
}
