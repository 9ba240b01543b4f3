package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Copies the pages of one PDF into another as they would come out of a printer: what they show and nothing that lives. Links,
 * scripts, fields and whatever else hangs on a page stay behind; what notes and signatures show is printed on it.
 */
final class PageCopies extends PDFCloneUtility {

    private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");

    private final PDDocument target;

    PageCopies(PDDocument target) {
        super(target);
        this.target = target;
    }

    /** All pages, or none where one of them cannot be copied. */
    List<PDPage> of(PDDocument source) throws IOException {
        List<PDPage> copies = new ArrayList<>();
        for (PDPage page : source.getPages()) {
            copies.add(copy(page));
        }
        return copies;
    }

    PDPage copy(PDPage page) throws IOException {
        PDPage copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        take(page, copy, COSName.CONTENTS);
        take(page, copy, COSName.GROUP);
        take(page, copy, USER_UNIT);
        copy.setResources(resources(page.getResources()));
        new Markings(this, target).print(page, copy);
        return copy;
    }

    /** Pages may share a list of contents; what is stamped on one of them must not appear on the others. */
    private void take(PDPage from, PDPage to, COSName what) throws IOException {
        COSBase held = cloneForNewDocument(from.getCOSObject().getDictionaryObject(what));
        if (held instanceof COSArray list) {
            held = new COSArray(list.toList());
        }
        if (held != null) {
            to.getCOSObject().setItem(what, held);
        }
    }

    /** Each page gets lists of its own of what may be shared, so that it holds nothing but what it shows. */
    private PDResources resources(PDResources shared) throws IOException {
        if (shared == null) {
            return new PDResources();
        }
        COSDictionary own = new COSDictionary(cloneForNewDocument(shared.getCOSObject()));
        for (COSName kind : List.of(COSName.XOBJECT, COSName.FONT, COSName.EXT_G_STATE)) {
            COSDictionary list = own.getCOSDictionary(kind);
            if (list != null) {
                own.setItem(kind, new COSDictionary(list));
            }
        }
        return new PDResources(own);
    }
}
