package org.sanxiang.files;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as paper shows it: upright, on white, no finer than paper needs, and nothing of what the camera wrote beside it.
 *
 * @param file where its content lies; one of the kind TIFF may hold several pages
 */
public record PaperPicture(Path file) {

    /** So many points are unfolded at once, more than paper shows; a finer picture is read with gaps. */
    private static final long UNFOLDED = 6_000_000;

    /**
     * How many pages it has; only TIFF is asked, in all other kinds the whole content would have to be read to find no second one.
     *
     * @throws IOException where it is no picture
     */
    public int pages() throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(content);
            try {
                if (!reader.getFormatName().equalsIgnoreCase("tif")) {
                    return 1;
                }
                reader.setInput(content, false, true);
                return reader.getNumImages(true);
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * One page of it.
     *
     * @param page counted from nought
     * @param edge how many points its longer edge has at most
     * @throws IOException where it cannot be decoded
     */
    public BufferedImage page(int page, int edge) throws IOException {
        Turn held;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            held = Turn.of(content);
        }
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(content);
            try {
                reader.setInput(content, page == 0, true);
                return Picture.small(Picture.read(reader, page, step(reader, page)), edge, held);
            } finally {
                reader.dispose();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IIOException("undecodable", broken);
        }
    }

    private static int step(ImageReader reader, int page) throws IOException {
        long points = (long) reader.getWidth(page) * reader.getHeight(page);
        if (points > Picture.MOST_POINTS) {
            throw new IIOException("too large: " + points);
        }
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) points / UNFOLDED)));
    }

    private static ImageReader reader(ImageInputStream content) throws IOException {
        Iterator<ImageReader> readers = content == null ? null : ImageIO.getImageReaders(content);
        if (readers == null || !readers.hasNext()) {
            throw new IIOException("no picture");
        }
        return readers.next();
    }
}
