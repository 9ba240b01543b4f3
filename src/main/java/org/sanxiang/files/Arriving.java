package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskStorageService;
import me.desair.tus.server.util.Utils;

/**
 * Uploads on their way, each in a folder of its own. The hash of the content is taken while the bytes arrive, from one piece to
 * the next; after a restart it is taken up again from what lies on the disk.
 */
final class Arriving extends DiskStorageService {

    private static final int BUFFER = 1 << 18;
    private static final String DATA = "data";
    private static final String INFO = "info";

    private final Map<String, RunningHash> hashes = new ConcurrentHashMap<>();
    private final Path root;

    /** @param folder in which they get a folder {@code uploads} */
    Arriving(Path folder) {
        super(new UuidUploadIdFactory(), folder.toString());
        this.root = getStoragePath();
    }

    Path root() {
        return root;
    }

    Path data(String id) {
        return root.resolve(id).resolve(DATA);
    }

    /** What arrives is on the disk before the sender is told how far it has come; what a crash left behind that is cut off. */
    @Override
    public UploadInfo append(UploadInfo info, InputStream more) throws IOException, UploadNotFoundException {
        String id = info.getId().toString();
        RunningHash hash = upTo(info.getOffset(), id);
        long end = info.hasLength() ? info.getLength() : getMaxUploadSize();
        try (FileChannel file = FileChannel.open(data(id), StandardOpenOption.WRITE)) {
            file.truncate(info.getOffset()).position(info.getOffset());
            try {
                copy(more, file, hash, end);
            } finally {
                file.force(true);
                info.setOffset(hash.length());
                update(info);
            }
        }
        return info;
    }

    private static void copy(InputStream from, FileChannel to, RunningHash hash, long end) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (hash.length() < end) {
            int read = from.read(buffer, 0, (int) Math.min(BUFFER, end - hash.length()));
            if (read < 0) {
                return;
            }
            for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining();) {
                to.write(rest);
            }
            hash.add(buffer, read);
        }
    }

    /** SHA-256 of what has arrived. */
    String hash(UploadInfo info) throws IOException {
        return upTo(info.getOffset(), info.getId().toString()).text();
    }

    private RunningHash upTo(long offset, String id) throws IOException {
        RunningHash known = hashes.get(id);
        if (known == null || known.length() != offset) {
            known = RunningHash.of(data(id), offset);
            hashes.put(id, known);
        }
        return known;
    }

    /** A crash leaves the old or the new state, and no half of it. */
    @Override
    public void update(UploadInfo info) throws IOException, UploadNotFoundException {
        Path folder = root.resolve(info.getId().toString());
        if (!Files.isDirectory(folder)) {
            throw new UploadNotFoundException("gone: " + info.getId());
        }
        Path written = folder.resolve(INFO + ".new");
        Utils.writeSerializable(info, written);
        Files.move(written, folder.resolve(INFO), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asks for no lock, at which readers of the same moment would turn each other away: what is replaced whole is read whole. */
    @Override
    public UploadInfo getUploadInfo(UploadId id) throws IOException {
        try (ObjectInputStream info = new ObjectInputStream(Files.newInputStream(root.resolve(id.toString()).resolve(INFO)))) {
            return (UploadInfo) info.readObject();
        } catch (NoSuchFileException gone) {
            return null;
        } catch (ClassNotFoundException foreign) {
            throw new IOException("not written by us: " + id, foreign);
        }
    }

    /** An upload that is whole may already be evidence: nothing is cut off from it any more. */
    @Override
    public void removeLastNumberOfBytes(UploadInfo info, long count) throws UploadNotFoundException, IOException {
        if (info != null && info.isUploadInProgress()) {
            super.removeLastNumberOfBytes(info, count);
        }
    }

    @Override
    public void terminateUpload(UploadInfo info) throws UploadNotFoundException, IOException {
        if (info != null) {
            hashes.remove(info.getId().toString());
            super.terminateUpload(info);
        }
    }

    /** Null where there is none, or where nothing is known of it. */
    UploadInfo info(String id) throws IOException {
        return getUploadInfo(new UploadId(id));
    }
}
