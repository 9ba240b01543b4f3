package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.AbstractResource;

/**
 * A kept file as it is handed out: opened where it is first read, so that a piece from its end costs no more than one from its
 * beginning.
 */
public final class KeptFile extends AbstractResource {

    private final FileStore store;
    private final StoredFile file;

    public KeptFile(FileStore store, StoredFile file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public String getDescription() {
        return file.hash();
    }

    @Override
    public InputStream getInputStream() {
        return new Opening();
    }

    /** Skips without reading. */
    private final class Opening extends InputStream {

        private long at;
        private InputStream open;

        @Override
        public long skip(long count) throws IOException {
            if (open != null) {
                return open.skip(count);
            }
            long skipped = Math.max(0, Math.min(count, file.size() - at));
            at += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return opened().read(buffer, from, length);
        }

        private InputStream opened() throws IOException {
            if (open == null) {
                open = store.open(file.hash(), at);
            }
            return open;
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                open.close();
            }
        }
    }
}
