package org.sanxiang.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Contents of files as people send them. */
public final class Contents {

    private Contents() {
    }

    /** Red on its upper left quarter, white elsewhere. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    public static byte[] pdf() {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    static byte[] archive(String... names) {
        return written(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                for (String name : names) {
                    archive.putNextEntry(new ZipEntry(name));
                    archive.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static byte[] together(byte[] first, byte[] then) {
        return written(out -> {
            out.write(first);
            out.write(then);
        });
    }

    private interface Writing {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
