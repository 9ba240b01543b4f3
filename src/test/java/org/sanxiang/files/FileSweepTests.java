package org.sanxiang.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left behind where somebody went away, or the process was killed. */
class FileSweepTests {

    private static final byte[] TEXT = "属实".getBytes();
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(2));

    @TempDir
    Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data);
    }

    @AfterEach
    void end() {
        Desk.leaveOpen();
    }

    @Test
    void an_upload_waits_for_its_form_as_long_as_the_setting_says() {
        Upload upload = desk.send("一.txt", TEXT);
        assertThat(desk.sweep.sweep().uploads()).isZero();
        assertThat(desk.sweep.sweep(Instant.now().plus(Duration.ofMinutes(61)), Duration.ofHours(1)).uploads()).isEqualTo(1);
        assertThat(desk.uploads.find(upload.id()).name()).isEmpty();
    }

    @Test
    void killed_before_the_commit_the_content_goes_and_the_upload_stays() throws IOException {
        Upload upload = desk.send("一.txt", TEXT);
        String hash = desk.take(upload).hash();
        Desk.leaveOpen();
        Desk restarted = new Desk(data);
        restarted.sweep.sweepAtStart();
        assertThat(Hashes.under(data.resolve("files"), hash)).doesNotExist();
        assertThat(restarted.uploads.find(upload.id()).name()).isEqualTo("一.txt");
        assertThat(restarted.take(upload).hash()).isEqualTo(hash);
    }

    @Test
    void killed_after_the_commit_the_content_stays_and_the_upload_goes() throws IOException {
        Upload upload = desk.send("一.txt", TEXT);
        String hash = desk.take(upload).hash();
        Desk.leaveOpen();
        Desk restarted = new Desk(data);
        restarted.named.add(hash);
        restarted.sweep.sweepAtStart();
        assertThat(restarted.store.open(hash, 0).readAllBytes()).isEqualTo(TEXT);
        assertThat(restarted.uploads.find(upload.id()).name()).isEmpty();
    }

    @Test
    void what_is_just_being_written_down_is_left_alone() throws IOException {
        String hash = desk.take(desk.send("一.txt", TEXT)).hash();
        assertThat(desk.sweep.sweep(LATER, Duration.ofHours(1)).contents()).isEmpty();
        assertThat(desk.store.open(hash, 0).readAllBytes()).isEqualTo(TEXT);
    }

    @Test
    void content_that_no_record_names_is_told_and_removed_after_a_day() throws IOException {
        Path file = Files.writeString(data.resolve("sent"), "abc");
        desk.store.settle(file, StoreContract.HASH_OF_ABC);
        assertThat(desk.sweep.sweep().contents()).isEmpty();
        desk.named.add(StoreContract.HASH_OF_ABC);
        assertThat(desk.sweep.sweep(LATER, Duration.ofHours(1)).contents()).isEmpty();
        desk.named.clear();
        assertThat(desk.sweep.sweep(LATER, Duration.ofHours(1)).contents()).containsExactly(StoreContract.HASH_OF_ABC);
        assertThat(Hashes.under(data.resolve("files"), StoreContract.HASH_OF_ABC)).doesNotExist();
    }

    @Test
    void an_upload_that_was_broken_off_while_it_was_begun_is_removed_at_the_start() throws IOException {
        Path begun = Files.createDirectories(data.resolve("incoming/uploads/0d9c1a52-0000-4000-8000-000000000000"));
        desk.sweep.sweep();
        assertThat(begun).exists();
        desk.sweep.sweepAtStart();
        assertThat(begun).doesNotExist();
    }
}
