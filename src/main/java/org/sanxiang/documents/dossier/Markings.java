package org.sanxiang.documents.dossier;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Stamps, notes, filled fields and the pictures of signatures on a page: what they show becomes part of the page.
 *
 * @param copies of the same document as the page, so that what is shared is copied once
 */
record Markings(PDFCloneUtility copies, PDDocument target) {

    void print(PDPage from, PDPage to) throws IOException {
        for (PDAnnotation marking : from.getAnnotations()) {
            PDAppearanceStream look = marking.getNormalAppearanceStream();
            if (look != null && isSeen(marking) && look.getBBox() != null && marking.getRectangle() != null) {
                print(look, marking.getRectangle(), to);
            }
        }
    }

    private static boolean isSeen(PDAnnotation marking) {
        return !marking.isHidden() && !marking.isNoView()
                && !(marking instanceof PDAnnotationPopup) && !(marking instanceof PDAnnotationLink);
    }

    private void print(PDAppearanceStream look, PDRectangle place, PDPage to) throws IOException {
        Rectangle2D drawn = look.getBBox().transform(look.getMatrix()).getBounds2D();
        if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
            return;
        }
        AffineTransform fit = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        fit.scale(place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
        fit.translate(-drawn.getX(), -drawn.getY());
        PDFormXObject copied = new PDFormXObject(copies.cloneForNewDocument(look.getCOSObject()));
        try (PDPageContentStream pen = new PDPageContentStream(target, to, AppendMode.APPEND, true, true)) {
            pen.transform(new Matrix(fit));
            pen.drawForm(copied);
        }
    }
}
