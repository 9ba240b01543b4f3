package org.sanxiang.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture, read no finer than it is needed: a small file may unfold into a picture that fills the memory. */
final class Picture {

    /** The finest cameras of telephones make 200 million; a progressive JPEG holds six bytes for each while it is decoded. */
    static final long MOST_POINTS = 200_000_000;
    private static final int LOOK = 64;

    private Picture() {
    }

    /** Whether it can be decoded; colours that the JDK does not know are no fault. */
    static boolean isReadable(Path file) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            return read(content, LOOK) != null;
        } catch (IIOException unreadable) {
            return "Unsupported Image Type".equals(unreadable.getMessage());
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** At least so many points on its longer edge, where it has them; null where it is no picture or too large. */
    static BufferedImage read(ImageInputStream content, int edge) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(content, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_POINTS) {
                return null;
            }
            return read(reader, 0, Math.max(1, Math.max(width, height) / (2 * edge)));
        } finally {
            reader.dispose();
        }
    }

    /** Every so many points of one of its pages, which are counted from nought. */
    static BufferedImage read(ImageReader reader, int page, int step) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, param);
    }

    /** Not larger than the edge, upright, on white, with nothing but its points. */
    static BufferedImage small(BufferedImage picture, int edge, Turn turn) {
        double scale = Math.min(1, (double) edge / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean sideways = turn.isSideways();
        // in the order of bytes in which an encoder takes them fastest
        BufferedImage small = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = turn.of(width, height);
        place.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        pen.drawImage(picture, place, null);
        pen.dispose();
        return small;
    }
}
