package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sanxiang.documents.dossier.Prepared.Prints;

/** Puts the pictures of a part on pages, one each, over their captions. */
final class PicturePages implements AutoCloseable {

    /** What the captions leave free on A4, in points of 1/72 inch. */
    private static final PDRectangle FREE = new PDRectangle(56, 110, 483, 690);

    private final PDDocument target;
    private final PDDocument captions;
    private final PageCopies copies;
    private int done;

    /** @param captions a PDF with one page a picture, in their order */
    PicturePages(PDDocument target, byte[] captions) throws IOException {
        this.target = target;
        this.captions = Loader.loadPDF(captions);
        this.copies = new PageCopies(target);
    }

    /** The next picture; one of several pages gets as many, with the same caption. */
    List<PDPage> print(Prints prints) throws IOException {
        PDPage caption = captions.getPage(done++);
        List<PDPage> pages = new ArrayList<>();
        for (Path print : prints.pages()) {
            PDPage page = copies.copy(caption);
            draw(print, page);
            pages.add(page);
            Files.delete(print);
        }
        return pages;
    }

    private void draw(Path print, PDPage page) throws IOException {
        try (InputStream content = Files.newInputStream(print);
                PDPageContentStream pen = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            PDImageXObject picture = JPEGFactory.createFromStream(target, content);
            float scale = Math.min(FREE.getWidth() / picture.getWidth(), FREE.getHeight() / picture.getHeight());
            float width = picture.getWidth() * scale;
            float height = picture.getHeight() * scale;
            pen.drawImage(picture, FREE.getLowerLeftX() + (FREE.getWidth() - width) / 2,
                    FREE.getLowerLeftY() + (FREE.getHeight() - height) / 2, width, height);
        }
    }

    @Override
    public void close() throws IOException {
        captions.close();
    }
}
