package org.sanxiang.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import me.desair.tus.server.upload.UploadInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The hash of what arrives in pieces is that of the whole, whatever happens on the way. */
class ArrivingTests {

    private static final int SIZE = 3_000_000;
    private final byte[] content = new byte[SIZE];

    @TempDir
    Path data;
    private Arriving arriving;
    private UploadInfo info;

    @BeforeEach
    void begin() throws IOException {
        new Random(7).nextBytes(content);
        arriving = new Arriving(data);
        UploadInfo begun = new UploadInfo();
        begun.setLength((long) SIZE);
        info = arriving.create(begun, "7");
    }

    @Test
    void pieces_make_the_whole() throws Exception {
        send(0, 1_000_000);
        send(1_000_000, SIZE);
        assertWhole();
    }

    @Test
    void after_a_restart_the_hash_is_taken_up_from_the_disk() throws Exception {
        send(0, 1_000_000);
        arriving = new Arriving(data);
        info = arriving.info(info.getId().toString());
        send(1_000_000, SIZE);
        assertWhole();
    }

    @Test
    void what_arrived_before_the_connection_broke_need_not_be_sent_again() throws Exception {
        InputStream breaksOff = new SequenceInputStream(new ByteArrayInputStream(content, 0, 500_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> arriving.append(info, breaksOff));
        info = arriving.info(info.getId().toString());
        assertThat(info.getOffset()).isEqualTo(500_000);
        send(500_000, SIZE);
        assertWhole();
    }

    @Test
    void what_a_crash_left_behind_the_last_piece_is_cut_off() throws Exception {
        send(0, 1_000_000);
        Files.write(arriving.data(info.getId().toString()), new byte[123], StandardOpenOption.APPEND);
        arriving = new Arriving(data);
        send(1_000_000, SIZE);
        assertWhole();
    }

    @Test
    void nothing_is_added_to_a_whole_and_nothing_cut_off_from_it() throws Exception {
        send(0, SIZE);
        arriving.append(info, new ByteArrayInputStream(new byte[10]));
        arriving.removeLastNumberOfBytes(info, 10);
        assertWhole();
    }

    @Test
    void many_who_look_at_the_same_moment_all_see_what_has_arrived() throws Exception {
        String id = info.getId().toString();
        Callable<Long> look = () -> {
            for (int time = 0; time < 200; time++) {
                assertThat(arriving.info(id)).isNotNull();
            }
            return arriving.info(id).getOffset();
        };
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> seen = Stream.generate(() -> people.submit(look)).limit(8).toList();
            for (int offset = 0; offset < 1_000_000; offset += 10_000) {
                send(offset, offset + 10_000);
            }
            for (Future<Long> one : seen) {
                assertThat(one.get()).isNotNull();
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void nothing_is_known_of_what_is_gone() throws Exception {
        assertThat(arriving.info("00000000-0000-0000-0000-000000000000")).isNull();
    }

    private void send(int from, int to) throws Exception {
        info = arriving.append(info, new ByteArrayInputStream(content, from, to - from));
    }

    private void assertWhole() throws IOException {
        assertThat(Files.readAllBytes(arriving.data(info.getId().toString()))).isEqualTo(content);
        var digest = Hashes.sha256();
        digest.update(content);
        assertThat(arriving.hash(info)).isEqualTo(Hashes.text(digest));
        assertThat(info.isUploadInProgress()).isFalse();
    }
}
