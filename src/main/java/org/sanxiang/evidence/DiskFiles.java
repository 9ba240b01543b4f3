package org.sanxiang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The store on the local disk: {@code files/ab/ab…} below the data folder, filled by way of {@code files/incoming}. */
@Component
class DiskFiles implements FileStore {

    private static final int FAN = 2;

    private final Path root;

    DiskFiles(@Value("${sanxiang.data}") Path data) {
        this.root = data.resolve("files");
    }

    @Override
    public Content keep(InputStream content) throws IOException {
        Path incoming = Files.createTempFile(Files.createDirectories(root.resolve("incoming")), "file", ".part");
        try {
            String hash = copy(content, incoming);
            Content kept = new Content(hash, Files.size(incoming));
            settle(incoming, place(hash));
            return kept;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public Resource open(String hash) {
        return new FileSystemResource(place(hash));
    }

    /** The content is on the disk, not only in its cache, before anybody is told that it is kept. */
    private static String copy(InputStream content, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
             OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            content.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void settle(Path incoming, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash: " + hash);
        }
        return root.resolve(hash.substring(0, FAN)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
