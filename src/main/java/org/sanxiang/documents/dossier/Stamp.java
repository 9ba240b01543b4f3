package org.sanxiang.documents.dossier;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** What is stamped on bound pages: the number at the lower right, and on a draft the word that it is one. */
final class Stamp {

    /** In the jar of the PDF library; it has no Chinese, and numbers need none. */
    private static final String DIGITS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 11;
    private static final float THOUSAND = 1000;
    private static final float FROM_RIGHT = 34;
    private static final float FROM_BELOW = 20;
    private static final float ROUND = 3;

    private final PDDocument target;
    private final PDFont font;

    Stamp(PDDocument target) throws IOException {
        this.target = target;
        try (InputStream digits = PDFont.class.getResourceAsStream(DIGITS)) {
            this.font = PDType0Font.load(target, digits, true);
        }
    }

    /** On a patch of white, so that it can be read on a dark photograph too. */
    void number(PDPage page, int number) throws IOException {
        String text = Integer.toString(number);
        Upright seen = new Upright(page);
        float width = font.getStringWidth(text) / THOUSAND * SIZE;
        float x = Math.max(ROUND, seen.width() - FROM_RIGHT - width);
        float y = Math.min(FROM_BELOW, seen.height() / 2);
        try (PDPageContentStream pen = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            pen.transform(seen.matrix());
            pen.setNonStrokingColor(Color.WHITE);
            pen.addRect(x - ROUND, y - ROUND, width + 2 * ROUND, SIZE + ROUND);
            pen.fill();
            pen.setNonStrokingColor(Color.BLACK);
            pen.beginText();
            pen.setFont(font, SIZE);
            pen.newLineAtOffset(x, y);
            pen.showText(text);
            pen.endText();
        }
    }

    /** Over the whole page, whatever its size. */
    void mark(PDPage page, PDFormXObject mark) throws IOException {
        Upright seen = new Upright(page);
        float wide = seen.width() / mark.getBBox().getWidth();
        float high = seen.height() / mark.getBBox().getHeight();
        try (PDPageContentStream pen = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            pen.transform(seen.matrix());
            pen.transform(Matrix.getScaleInstance(wide, high));
            pen.setGraphicsStateParameters(through());
            pen.drawForm(mark);
        }
    }

    /** What is written under it can still be read. */
    private static PDExtendedGraphicsState through() {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setBlendMode(BlendMode.MULTIPLY);
        return state;
    }
}
