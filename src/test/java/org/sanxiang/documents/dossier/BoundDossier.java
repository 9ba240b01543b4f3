package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.files.Contents;

/** A dossier that a test has bound, and what is read in it. */
abstract class BoundDossier {

    @TempDir
    Path folder;

    Bound bind(ADossier dossier) {
        return dossier.bind(bound());
    }

    Path bound() {
        return folder.resolve("dossier.pdf");
    }

    PDDocument load() throws IOException {
        return Loader.loadPDF(bound().toFile());
    }

    static PartFile set(String text, int pages) {
        return Papers.pdf(text + ".pdf", Papers.set(text, pages));
    }

    static PartFile picture(int number) {
        return Papers.file("现场 " + number + ".jpg", "image/jpeg", Contents.picture("jpg", 400 + number, 300));
    }

    static String asDrawn(PDDocument dossier, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(dossier).replaceAll("\\s", "");
    }

    static String text(PDDocument dossier, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(dossier);
    }
}
