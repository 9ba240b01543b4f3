package org.sanxiang.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DiskFilesTests {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    @Test
    void content_lies_under_its_own_hash() throws IOException {
        FileStore store = new DiskFiles(data);
        assertThat(store.keep(text("abc"))).isEqualTo(new FileStore.Content(HASH_OF_ABC, 3));
        assertThat(store.open(HASH_OF_ABC).getContentAsString(StandardCharsets.UTF_8)).isEqualTo("abc");
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        FileStore store = new DiskFiles(data);
        store.keep(text("abc"));
        store.keep(text("abc"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        InputStream breaksOff = new SequenceInputStream(text("half of it"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new DiskFiles(data).keep(breaksOff));
        assertThat(files()).isEmpty();
    }

    @Test
    void nothing_but_a_hash_opens_a_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiskFiles(data).open("../../etc/passwd"));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
