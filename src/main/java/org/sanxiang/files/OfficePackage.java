package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Tells an Office file from any other zip archive: it carries a list of its own parts, and no program. */
final class OfficePackage {

    private static final String LIST_OF_PARTS = "[Content_Types].xml";
    private static final int ENTRIES = 20;
    /** Macros, programs and scripts, by the names of the parts. */
    private static final String PROGRAM = ".*(vbaproject\\.bin|\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|lnk))";

    private OfficePackage() {
    }

    static boolean is(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return listsItsParts(content) && !holdsProgram(file);
        }
    }

    /** Looks at the first entries only: an archive may be a bomb. */
    private static boolean listsItsParts(InputStream content) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(content)) {
            ZipEntry entry = archive.getNextEntry();
            for (int seen = 0; entry != null && seen < ENTRIES; seen++) {
                if (entry.getName().equals(LIST_OF_PARTS)) {
                    return true;
                }
                entry = archive.getNextEntry();
            }
            return false;
        } catch (ZipException broken) {
            return false;
        }
    }

    /** Asked of the list at the end of the archive, by which Office opens it. */
    private static boolean holdsProgram(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.getEntry(LIST_OF_PARTS) == null || archive.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).matches(PROGRAM));
        } catch (ZipException broken) {
            return true;
        }
    }
}
