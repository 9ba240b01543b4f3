package org.sanxiang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells an Office file from any other zip archive: it carries a list of its own parts. */
final class OfficePackage {

    private static final String LIST_OF_PARTS = "[Content_Types].xml";
    private static final int ENTRIES = 20;

    private OfficePackage() {
    }

    /** Looks at the first entries only: an archive may be a bomb. */
    static boolean is(InputStream content) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(content)) {
            return listsItsParts(archive);
        }
    }

    private static boolean listsItsParts(ZipInputStream archive) throws IOException {
        ZipEntry entry = archive.getNextEntry();
        for (int seen = 0; entry != null && seen < ENTRIES; seen++) {
            if (entry.getName().equals(LIST_OF_PARTS)) {
                return true;
            }
            entry = archive.getNextEntry();
        }
        return false;
    }
}
