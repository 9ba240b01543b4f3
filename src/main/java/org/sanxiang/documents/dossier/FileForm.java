package org.sanxiang.documents.dossier;

/** In what form a file can be in a dossier of paper. */
enum FileForm {
    DOCUMENT, PICTURE, TEXT, RECORDING, OTHER;

    /** @param type media type by the content */
    static FileForm of(String type) {
        if (type.equals("application/pdf")) {
            return DOCUMENT;
        } else if (type.startsWith("image/")) {
            return PICTURE;
        } else if (type.startsWith("text/")) {
            return TEXT;
        }
        return type.startsWith("audio/") || type.startsWith("video/") ? RECORDING : OTHER;
    }
}
