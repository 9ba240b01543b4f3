package org.sanxiang.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ThumbnailsTests {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 20;
    /** Orientation 6, to be turned to the right; and a place, as cameras write it. */
    private static final byte[] EXIF = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0 GPS 28.9N 105.4E"
            .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path data;
    private DiskFiles store;
    private Thumbnails thumbnails;

    @BeforeEach
    void open() {
        store = new DiskFiles(data);
        thumbnails = new Thumbnails(data, store);
    }

    @Test
    void a_picture_is_small_and_its_colours_stay() throws IOException {
        BufferedImage small = shown(Contents.picture("png", 1600, 800));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
        assertThat(isRed(small, 40, 20)).isTrue();
        assertThat(isRed(small, 300, 140)).isFalse();
    }

    @Test
    void it_stands_upright_as_the_camera_was_held() throws IOException {
        BufferedImage small = shown(photograph());
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(isRed(small, 140, 40)).as("the left corner is now the right one").isTrue();
        assertThat(isRed(small, 20, 40)).isFalse();
    }

    @Test
    void the_place_stays_in_the_original() throws IOException {
        assertThat(new String(photograph(), StandardCharsets.ISO_8859_1)).contains("GPS");
        String small = Files.readString(thumbnails.of(kept(photograph())).orElseThrow(), StandardCharsets.ISO_8859_1);
        assertThat(small).doesNotContain("GPS").doesNotContain("Exif");
    }

    @Test
    void it_is_made_once_and_again_where_it_was_deleted() throws IOException {
        String hash = kept(Contents.picture("png", 400, 400));
        Path small = thumbnails.of(hash).orElseThrow();
        var made = Files.getLastModifiedTime(small);
        assertThat(Files.getLastModifiedTime(thumbnails.of(hash).orElseThrow())).isEqualTo(made);
        Files.delete(small);
        assertThat(thumbnails.of(hash).orElseThrow()).exists();
    }

    /** A few bytes that say they are a picture of four thousand million points. */
    @Test
    void a_picture_that_would_fill_the_memory_is_not_unfolded() throws IOException {
        byte[] bomb = Contents.picture("png", 40, 20);
        ByteBuffer.wrap(bomb).putInt(WIDTH, 1 << 16).putInt(HEIGHT, 1 << 16);
        CRC32 sum = new CRC32();
        sum.update(bomb, WIDTH - 4, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertThat(thumbnails.of(kept(bomb))).isEmpty();
    }

    @Test
    void what_is_no_picture_has_no_thumbnail() throws IOException {
        assertThat(thumbnails.of(kept("text".getBytes()))).isEmpty();
    }

    private byte[] photograph() {
        byte[] plain = Contents.picture("jpg", 1600, 800);
        byte[] marker = {(byte) 0xff, (byte) 0xe1, 0, (byte) (EXIF.length + 2)};
        return Contents.together(Contents.together(Arrays.copyOf(plain, 2), Contents.together(marker, EXIF)),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    private BufferedImage shown(byte[] content) throws IOException {
        return ImageIO.read(thumbnails.of(kept(content)).orElseThrow().toFile());
    }

    private String kept(byte[] content) throws IOException {
        var digest = Hashes.sha256();
        digest.update(content);
        String hash = Hashes.text(digest);
        store.settle(Files.write(data.resolve("sent"), content), hash);
        Files.delete(data.resolve("sent"));
        return hash;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }
}
