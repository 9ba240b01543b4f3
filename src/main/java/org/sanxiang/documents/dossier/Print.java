package org.sanxiang.documents.dossier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.sanxiang.documents.dossier.Prepared.Nothing;
import org.sanxiang.documents.dossier.Prepared.Prints;
import org.sanxiang.documents.dossier.Unprinted.Why;
import org.sanxiang.files.PaperPicture;

/**
 * Prints of pictures: the dossier shows them, the original stays in the store under its hash.
 *
 * @param folder for the prints until they are bound
 */
record Print(Path folder) {

    /** On the 243 mm that a picture gets at most: 209 dots an inch. */
    private static final int EDGE = 2000;
    private static final float QUALITY = 0.8f;

    /** A decoder meets broken content with whatever exception: whatever cannot be decoded is damaged as far as paper goes. */
    Prepared of(Path content) throws IOException {
        try {
            PaperPicture picture = new PaperPicture(content);
            List<Path> pages = new ArrayList<>();
            for (int page = 0; page < picture.pages(); page++) {
                pages.add(write(picture.page(page, EDGE)));
            }
            return pages.isEmpty() ? new Nothing(Why.DAMAGED) : new Prints(pages);
        } catch (IOException | RuntimeException undecodable) {
            return new Nothing(Why.DAMAGED);
        } finally {
            Files.delete(content);
        }
    }

    private Path write(BufferedImage page) throws IOException {
        Path print = Files.createTempFile(folder, "print", ".jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(print.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), param);
        } finally {
            writer.dispose();
        }
        return print;
    }
}
