package org.sanxiang.documents.dossier;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page as its reader sees it, whatever way it lies in the file: the origin is at the lower left corner of what is seen. */
record Upright(PDPage page) {

    private boolean isSideways() {
        return page.getRotation() % 180 != 0;
    }

    /** In points of 1/72 inch. */
    float width() {
        return isSideways() ? box().getHeight() : box().getWidth();
    }

    /** In points of 1/72 inch. */
    float height() {
        return isSideways() ? box().getWidth() : box().getHeight();
    }

    /** From what the reader sees to where the page draws. */
    Matrix matrix() {
        PDRectangle box = box();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }

    private PDRectangle box() {
        return page.getCropBox();
    }
}
