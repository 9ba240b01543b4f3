package org.sanxiang.documents.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.sanxiang.documents.ATypesetter;

/** Files as they lie in a case. */
final class Papers {

    private static final byte[] EXIF = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"
            .getBytes(StandardCharsets.ISO_8859_1);

    private Papers() {
    }

    static PartFile pdf(String name, byte[] content) {
        return file(name, "application/pdf", content);
    }

    static PartFile file(String name, String type, byte[] content) {
        return new PartFile(name, type, (long) content.length, hash(content), null, () -> new ByteArrayInputStream(content));
    }

    /** Of two hours, of which nobody reads a byte. */
    static PartFile recording(String name) {
        return new PartFile(name, "video/mp4", 7L << 30, "ab".repeat(32), Duration.ofMinutes(121), () -> {
            throw new IOException("a recording is not read");
        });
    }

    static byte[] set(String text, int pages) {
        String html = ("<p style=\"page-break-after: always\">" + text + "</p>").repeat(pages - 1) + "<p>" + text + "</p>";
        return ATypesetter.delivered().pdf("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" + text
                + "</title><style>body { font-family: Fallback }</style></head><body>" + html + "</body></html>");
    }

    /** Empty pages of a size, turned by so many degrees. */
    static byte[] turned(PDRectangle size, int degrees, int pages) {
        return saved(document -> {
            for (int page = 0; page < pages; page++) {
                PDPage added = new PDPage(size);
                added.setRotation(degrees);
                document.addPage(added);
            }
        });
    }

    static byte[] locked() {
        return saved(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    /** Red on its upper left quarter, white elsewhere; the camera says that it was held sideways. */
    static byte[] sidewaysPhotograph(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        byte[] plain = written("jpg", picture);
        return ByteBuffer.allocate(plain.length + EXIF.length + 4).put(plain, 0, 2).put((byte) 0xff).put((byte) 0xe1)
                .putShort((short) (EXIF.length + 2)).put(EXIF).put(plain, 2, plain.length - 2).array();
    }

    static byte[] written(String format, BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private interface Making {

        void of(PDDocument document) throws IOException;
    }

    private static byte[] saved(Making making) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            making.of(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
