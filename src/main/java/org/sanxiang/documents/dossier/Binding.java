package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A volume while it is being bound, page after page; what its pages show lies on the disk and not in the memory. */
final class Binding implements AutoCloseable {

    private final PDDocument target = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Sheets sheets;
    private final Volume volume;
    private final Stamp stamp;
    private final PDFormXObject draftMark;
    private final List<Entry> entries = new ArrayList<>();
    private boolean archival = true;
    private int numbered;

    Binding(Volume volume, Sheets sheets) throws IOException {
        this.volume = volume;
        this.sheets = sheets;
        this.stamp = new Stamp(target);
        this.draftMark = volume.draft() ? form(sheets.draftMark()) : null;
    }

    private PDFormXObject form(byte[] pdf) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            return new LayerUtility(target).importPageAsForm(source, 0);
        }
    }

    PartBinding begin(DossierPart part) {
        return new PartBinding(this, part, entries.size() + 1, sheets);
    }

    void end(Entry entry) {
        entries.add(entry);
    }

    /** Binds a page and stamps the next number on it. */
    void add(PDPage page) throws IOException {
        target.addPage(page);
        stamp.number(page, ++numbered);
        mark(page);
    }

    /** On pages without a number too. */
    void mark(PDPage page) throws IOException {
        if (draftMark != null) {
            stamp.mark(page, draftMark);
        }
    }

    /** One of the parts does not say of itself that it is made for the archive: then neither can the whole. */
    void contains(PDDocument source) throws IOException {
        archival &= Archival.isClaimedBy(source);
    }

    PDDocument target() {
        return target;
    }

    Volume volume() {
        return volume;
    }

    List<Entry> entries() {
        return entries;
    }

    /** How many pages are numbered so far. */
    int numbered() {
        return numbered;
    }

    boolean isArchival() {
        return archival;
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
