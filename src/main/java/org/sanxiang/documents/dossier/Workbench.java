package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.sanxiang.documents.dossier.Prepared.Nothing;
import org.sanxiang.documents.dossier.Prepared.Paper;
import org.sanxiang.documents.dossier.Unprinted.Why;
import org.sanxiang.kernel.Refusal;

/**
 * Where files are made ready for binding: fetched from wherever they lie, compared with the hash under which they were
 * registered, and pictures brought to the size of paper.
 *
 * @param folder for what is only needed until it is bound
 */
record Workbench(Path folder) {

    /** What is not printed is not read either: recordings are large, and the archivist's step compares them anyway. */
    Ready prepare(PartFile file) throws IOException {
        if (file.form() == FileForm.RECORDING) {
            return unread(file, Why.RECORDING);
        } else if (file.form() == FileForm.OTHER) {
            return unread(file, Why.NOT_PAPER);
        }
        Path fetched = Files.createTempFile(folder, "file", null);
        try {
            return prepare(file, fetch(file, fetched), fetched);
        } catch (IOException unreadable) {
            return unread(file, Why.MISSING);
        } catch (Refusal changed) {
            return unread(file, Why.CHANGED);
        }
    }

    private Ready prepare(PartFile file, String found, Path fetched) throws IOException {
        long size = Files.size(fetched);
        if (file.hash() != null && !found.equals(file.hash())) {
            Files.delete(fetched);
            return new Ready(file, file.hash(), size, new Nothing(Why.CHANGED));
        }
        return new Ready(file, found, size, prepared(file.form(), fetched));
    }

    private Prepared prepared(FileForm form, Path fetched) throws IOException {
        return switch (form) {
            case PICTURE -> new Print(folder).of(fetched);
            case TEXT -> PlainText.of(fetched);
            default -> new Paper(fetched);
        };
    }

    private static Ready unread(PartFile file, Why why) {
        return new Ready(file, file.hash() == null ? "" : file.hash(), file.size() == null ? 0 : file.size(), new Nothing(why));
    }

    /** @return SHA-256 of what was fetched */
    private static String fetch(PartFile file, Path to) throws IOException {
        try (InputStream content = file.bytes().open(); OutputStream written = Files.newOutputStream(to)) {
            return hash(content, written);
        }
    }

    /** SHA-256, in hexadecimal digits. */
    static String hash(InputStream content) throws IOException {
        return hash(content, OutputStream.nullOutputStream());
    }

    private static String hash(InputStream content, OutputStream written) throws IOException {
        try {
            DigestInputStream read = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            read.transferTo(written);
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
