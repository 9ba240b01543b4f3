package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import me.desair.tus.server.upload.UploadInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast a large recording is taken in and read again, beside {@code sha256sum} of the same file on the same machine. */
@Tag("bench")
class ArrivingBenchmark {

    private static final long SIZE = 1L << 30;
    private static final int PIECE = 8 << 20;
    private static final double MILLION = 1e6;

    @TempDir
    Path data;

    @Test
    void a_recording_is_taken_in_as_fast_as_it_can_be_hashed_and_in_constant_memory() throws Exception {
        Arriving arriving = new Arriving(data);
        UploadInfo begun = new UploadInfo();
        begun.setLength(SIZE);
        UploadInfo info = arriving.create(begun, "7");
        Runtime machine = Runtime.getRuntime();
        System.gc();
        long before = machine.totalMemory() - machine.freeMemory();
        long start = System.nanoTime();
        while (info.isUploadInProgress()) {
            info = arriving.append(info, new Bytes(PIECE));
        }
        double arrived = speed(start);
        System.gc();
        long kept = machine.totalMemory() - machine.freeMemory() - before;

        Path file = arriving.data(info.getId().toString());
        start = System.nanoTime();
        String told = sha256sum(file);
        double beside = speed(start);
        start = System.nanoTime();
        String again = RunningHash.of(file, SIZE).text();
        double read = speed(start);
        start = System.nanoTime();
        new DiskFiles(data).settle(file, told);
        System.out.printf("%d MB: taken in, hashed and on the disk %.0f MB/s (%.2f of sha256sum), read and hashed again %.0f MB/s (%.2f),"
                        + " sha256sum %.0f MB/s, settled in %.1f ms, %d KB more on the heap%n", SIZE >> 20, arrived, arrived / beside,
                read, read / beside, beside, (System.nanoTime() - start) / MILLION, kept >> 10);
        assertThat(arriving.hash(info)).isEqualTo(told).isEqualTo(again);
        assertThat(kept).isLessThan(16L << 20);
        assertThat(read / beside).isGreaterThan(0.5);
    }

    private static double speed(long start) {
        return SIZE / MILLION / ((System.nanoTime() - start) / 1e9);
    }

    private static String sha256sum(Path file) throws IOException {
        Process process = new ProcessBuilder("sha256sum", file.toString()).start();
        return new String(process.getInputStream().readAllBytes()).substring(0, 64);
    }

    /** Bytes out of nothing, so that no disk is read while one is written. */
    private static final class Bytes extends InputStream {

        private int left;

        private Bytes(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? left & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int read = Math.min(length, left);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
