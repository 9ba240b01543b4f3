package org.sanxiang.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the content of an upload with the row that names it. */
class SettlingTests {

    private static final byte[] PNG = Contents.picture("png", 40, 20);

    @TempDir
    Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data);
    }

    @AfterEach
    void end() {
        Desk.commit();
    }

    @Test
    void what_is_committed_lies_in_the_store_and_waits_no_longer() throws IOException {
        Upload upload = desk.send("照片.png", PNG);
        String hash = desk.take(upload).hash();
        Desk.commit();
        assertThat(desk.store.open(hash, 0).readAllBytes()).isEqualTo(PNG);
        assertThat(desk.uploads.find(upload.id()).name()).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_not_in_the_store_and_can_be_named_again() throws IOException {
        Upload upload = desk.send("照片.png", PNG);
        String hash = desk.take(upload).hash();
        Desk.rollBack();
        assertThat(kept()).isEmpty();
        assertThat(desk.take(upload).hash()).isEqualTo(hash);
        Desk.commit();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void the_content_of_a_record_stays_when_somebody_sends_it_again_in_vain() throws IOException {
        desk.named.add(take("照片.png", PNG).hash());
        Desk.commit();
        take("又一张.png", PNG);
        Desk.rollBack();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void of_two_who_send_the_same_at_the_same_time_one_may_fail() throws IOException {
        take("照片.png", PNG);
        Desk.leaveOpen();
        take("又一张.png", PNG);
        Desk.rollBack();
        assertThat(kept()).as("the first has not ended yet").hasSize(1);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private StoredFile take(String name, byte[] content) {
        return desk.take(desk.send(name, content));
    }
}
