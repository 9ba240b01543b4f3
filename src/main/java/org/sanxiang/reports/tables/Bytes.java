package org.sanxiang.reports.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files byte by byte. */
final class Bytes {

    private static final LocalDateTime SAME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*";

    private Bytes() {
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An Office file says when it was written, in each of its parts; without that the same contents are the same bytes. */
    static byte[] undated(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.createTempFile("year", ".office");
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                Files.write(file, document);
                copy(file, out);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** By the directory of the package: what stands before its parts does not tell their sizes. */
    private static void copy(Path file, ZipOutputStream out) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry undated = new ZipEntry(part.getName());
                undated.setTimeLocal(SAME);
                out.putNextEntry(undated);
                byte[] content = parts.getInputStream(part).readAllBytes();
                out.write(part.getName().equals("docProps/core.xml") ? undated(content, SAME) : content);
            }
        }
    }

    private static byte[] undated(byte[] properties, LocalDateTime when) {
        return new String(properties, StandardCharsets.UTF_8).replaceAll(CREATED, "$1" + when + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
