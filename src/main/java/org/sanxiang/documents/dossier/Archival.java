package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of its fitness for the archive (PDF/A). */
final class Archival {

    private static final String CLAIM = "pdfaid:part";

    private Archival() {
    }

    static boolean isClaimedBy(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata != null && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains(CLAIM);
    }
}
