package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What every store of files does, wherever it keeps them. */
abstract class StoreContract {

    static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    abstract FileStore store();

    @Test
    void content_lies_under_its_own_hash() throws IOException {
        store().settle(file("abc"), HASH_OF_ABC);
        assertThat(read(0)).isEqualTo("abc");
    }

    @Test
    void content_is_read_from_any_byte() throws IOException {
        store().settle(file("abc"), HASH_OF_ABC);
        assertThat(read(2)).isEqualTo("c");
        assertThat(read(3)).isEmpty();
    }

    @Test
    void the_same_content_is_kept_once_and_stays_where_it_came_from() throws IOException {
        Path sent = file("abc");
        store().settle(sent, HASH_OF_ABC);
        store().settle(sent, HASH_OF_ABC);
        assertThat(kept(Instant.now().plus(Duration.ofHours(1)))).containsExactly(HASH_OF_ABC);
        assertThat(sent).hasContent("abc");
    }

    @Test
    void what_was_removed_is_not_there_and_can_be_removed_again() throws IOException {
        store().settle(file("abc"), HASH_OF_ABC);
        store().remove(HASH_OF_ABC);
        store().remove(HASH_OF_ABC);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(0));
        assertThat(kept(Instant.now().plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void only_what_was_kept_before_is_told() throws IOException {
        store().settle(file("abc"), HASH_OF_ABC);
        assertThat(kept(Instant.now().minus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void nothing_but_a_hash_opens_a_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> store().open("../../etc/passwd", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> store().settle(file("abc"), "../../etc/passwd"));
    }

    @Test
    void what_is_larger_than_one_piece_comes_back_as_it_was() throws IOException {
        byte[] content = new byte[20 << 20];
        new Random(1).nextBytes(content);
        MessageDigest digest = Hashes.sha256();
        String hash = Hashes.text(digested(digest, content));
        store().settle(Files.write(folder.resolve("large"), content), hash);
        try (InputStream kept = store().open(hash, 0)) {
            MessageDigest again = Hashes.sha256();
            kept.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), again));
            assertThat(Hashes.text(again)).isEqualTo(hash);
        }
        try (InputStream end = store().open(hash, content.length - 3L)) {
            assertThat(end.readAllBytes()).containsExactly(content[content.length - 3], content[content.length - 2],
                    content[content.length - 1]);
        }
    }

    private static MessageDigest digested(MessageDigest digest, byte[] content) {
        digest.update(content);
        return digest;
    }

    private String read(long from) throws IOException {
        try (InputStream content = store().open(HASH_OF_ABC, from)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> kept(Instant before) throws IOException {
        List<String> kept = new ArrayList<>();
        store().eachKept(before, kept::add);
        return kept;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("sent"), content);
    }
}
