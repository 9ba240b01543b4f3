package org.sanxiang.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiskFilesTests extends StoreContract {

    @Override
    FileStore store() {
        return new DiskFiles(folder);
    }

    /** Its own name in the store and the one it came by lead to the same place on the disk. */
    @Test
    void on_the_same_disk_nothing_is_copied() throws IOException {
        Path sent = Files.writeString(folder.resolve("sent"), "abc");
        store().settle(sent, HASH_OF_ABC);
        assertThat(Files.isSameFile(sent, Hashes.under(folder.resolve("files"), HASH_OF_ABC))).isTrue();
    }

    @Test
    void what_broke_off_while_it_was_copied_is_removed() throws IOException {
        Path part = Files.createDirectories(folder.resolve("files/incoming")).resolve("file1.part");
        Files.writeString(part, "half of it");
        store().removeParts(Instant.now().minus(Duration.ofHours(1)));
        assertThat(part).exists();
        store().removeParts(Instant.now().plus(Duration.ofHours(1)));
        assertThat(part).doesNotExist();
    }
}
