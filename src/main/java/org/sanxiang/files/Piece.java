package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A piece of a file, read anew as often as it must be sent. */
final class Piece extends InputStream {

    private final InputStream content;
    private long left;

    private Piece(InputStream content, long length) {
        this.content = content;
        this.left = length;
    }

    static InputStream of(Path file, long from, long length) {
        try {
            return new Piece(Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ).position(from)), length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int at, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = content.read(buffer, at, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
