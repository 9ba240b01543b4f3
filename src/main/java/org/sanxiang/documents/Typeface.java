package org.sanxiang.documents;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface that is read once and embedded, in part, into every document that uses it.
 *
 * @param name as the print CSS calls it, for example {@code FangSong}
 */
record Typeface(String name, TrueTypeFont font) {

    void offer(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(document, font, true);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }, name);
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** The outline of a character, in units of {@link #em()}, y upwards. */
    GeneralPath outline(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyph(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How far the next character stands from it, in units of {@link #em()}. */
    int advance(int character) {
        try {
            return font.getAdvanceWidth(glyph(character));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int em() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int glyph(int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
