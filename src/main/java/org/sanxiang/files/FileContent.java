package org.sanxiang.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;

/** What lies in a file, told without believing its name. */
record FileContent(Path path) {

    private static final Detector DETECTOR = new DefaultDetector();

    /** Whether it is of the kind, whole, and nothing else besides. */
    boolean is(FileKind kind) throws IOException {
        if (!kind.contents().contains(found())) {
            return false;
        } else if (kind.isPackage()) {
            return OfficePackage.is(path);
        } else if (kind.isPicture()) {
            return !isArchive() && Picture.isReadable(path);
        }
        return !isArchive() && (!kind.isPdf() || isPdf());
    }

    private String found() throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
            return DETECTOR.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** Archives are read from their end: one may follow on a picture. */
    private boolean isArchive() throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            return archive.size() >= 0;
        } catch (ZipException none) {
            return false;
        }
    }

    /** Read with a temporary file beside it, so that a large one does not fill the memory; one with a password proves nothing. */
    private boolean isPdf() {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(path), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages() > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
