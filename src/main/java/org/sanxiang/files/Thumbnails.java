package org.sanxiang.files;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Small copies of pictures, without what the camera wrote beside them: no place, no device. Made when they are first asked for,
 * in {@code thumbnails} below the data folder; they are no part of the record and may be deleted at any time.
 */
@Component
public class Thumbnails {

    private static final int EDGE = 320;

    private final Path root;
    private final FileStore store;
    /** Pictures are decoded one after the other: how much memory that takes does not depend on how many ask. */
    private final Semaphore turn = new Semaphore(1);

    Thumbnails(@Value("${sanxiang.data}") Path data, FileStore store) {
        this.root = data.resolve("thumbnails");
        this.store = store;
    }

    /** The JPEG of it; empty where the content is no picture that can be shown small. */
    public Optional<Path> of(String hash) throws IOException {
        Path place = Hashes.under(root, hash);
        if (Files.exists(place)) {
            return Optional.of(place);
        }
        turn.acquireUninterruptibly();
        try {
            return make(hash, place);
        } finally {
            turn.release();
        }
    }

    private Optional<Path> make(String hash, Path place) throws IOException {
        Turn held;
        try (InputStream content = new BufferedInputStream(store.open(hash, 0))) {
            held = Turn.of(content);
        }
        try (InputStream content = store.open(hash, 0); ImageInputStream picture = ImageIO.createImageInputStream(content)) {
            BufferedImage found = Picture.read(picture, EDGE);
            if (found == null) {
                return Optional.empty();
            }
            return Optional.of(write(Picture.small(found, EDGE, held), place));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException undecodable) {
            return Optional.empty();
        }
    }

    private static Path write(BufferedImage small, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path written = Files.createTempFile(place.getParent(), "small", ".part");
        ImageIO.write(small, "jpg", written.toFile());
        return Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
