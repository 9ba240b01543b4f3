package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The store on the local disk: {@code files/ab/ab…} below the data folder. */
@Component
@ConditionalOnProperty(name = "sanxiang.files.store", havingValue = "disk", matchIfMissing = true)
class DiskFiles implements FileStore {

    private final Path root;

    DiskFiles(@Value("${sanxiang.data}") Path data) {
        this.root = data.resolve("files");
    }

    /** On the same disk the content gets a second name and is not copied, whatever its size. */
    @Override
    public void settle(Path file, String hash) throws IOException {
        Path place = Hashes.under(root, hash);
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            name(file, place);
        }
    }

    private void name(Path file, Path place) throws IOException {
        try {
            Files.createLink(place, file);
        } catch (FileAlreadyExistsException same) {
            // somebody else has just brought the same content
        } catch (UnsupportedOperationException | FileSystemException otherDisk) {
            copy(file, place);
        }
    }

    /** The content is on the disk, not only in its cache, before it gets its name. */
    private void copy(Path file, Path place) throws IOException {
        Path incoming = Files.createTempFile(Files.createDirectories(incoming()), "file", ".part");
        try {
            Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public InputStream open(String hash, long from) throws IOException {
        Path place = Hashes.under(root, hash);
        if (!Files.isRegularFile(place)) {
            throw new NoSuchFileException(hash);
        }
        return Channels.newInputStream(FileChannel.open(place, StandardOpenOption.READ).position(from));
    }

    @Override
    public void remove(String hash) throws IOException {
        Files.deleteIfExists(Hashes.under(root, hash));
    }

    @Override
    public void eachKept(Instant before, Consumer<String> told) throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> all = Files.find(root, 2, (path, about) -> about.isRegularFile()
                && Hashes.is(path.getFileName().toString()) && about.lastModifiedTime().toInstant().isBefore(before))) {
            all.map(path -> path.getFileName().toString()).forEach(told);
        }
    }

    @Override
    public void removeParts(Instant before) throws IOException {
        Folders.removeOld(incoming(), before);
    }

    private Path incoming() {
        return root.resolve("incoming");
    }
}
