package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sanxiang.documents.dossier.Entry.FileStart;
import org.sanxiang.documents.dossier.Prepared.Nothing;
import org.sanxiang.documents.dossier.Prepared.Paper;
import org.sanxiang.documents.dossier.Prepared.Prints;
import org.sanxiang.documents.dossier.Prepared.Text;
import org.sanxiang.documents.dossier.Unprinted.Why;

/** One part of a volume while it is being bound; what cannot be printed is listed on a sheet at its end. */
final class PartBinding {

    private final Binding volume;
    private final DossierPart part;
    private final int number;
    private final Sheets sheets;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<FileStart> starts = new ArrayList<>();
    private final List<Ready> files = new ArrayList<>();
    private final List<Unprinted> unprinted = new ArrayList<>();
    private PicturePages pictures;

    /** @param number of the part in the volume, from one */
    PartBinding(Binding volume, DossierPart part, int number, Sheets sheets) {
        this.volume = volume;
        this.part = part;
        this.number = number;
        this.sheets = sheets;
    }

    void add(Ready ready) throws IOException {
        files.add(ready);
        if (ready.as() instanceof Nothing nothing) {
            unprinted.add(new Unprinted(ready, nothing.why()));
        } else if (ready.as() instanceof Prints prints) {
            bind(ready, pictures().print(prints));
        } else if (ready.as() instanceof Text text) {
            bind(ready, set(text, ready.file().name()));
        } else if (ready.as() instanceof Paper paper) {
            bind(ready, paper.file());
        }
    }

    private void bind(Ready ready, Path paper) throws IOException {
        try {
            bind(ready, copied(paper));
        } catch (InvalidPasswordException locked) {
            unprinted.add(new Unprinted(ready, Why.PASSWORD));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // a reader of PDF meets broken content with whatever exception
            unprinted.add(new Unprinted(ready, Why.DAMAGED));
        } finally {
            Files.delete(paper);
        }
    }

    private List<PDPage> copied(Path paper) throws IOException {
        try (PDDocument source = Loader.loadPDF(new RandomAccessReadBufferedFile(paper), IOUtils.createTempFileOnlyStreamCache())) {
            List<PDPage> copies = new PageCopies(volume.target()).of(source);
            if (copies.isEmpty()) {
                throw new IOException("no pages");
            }
            volume.contains(source);
            return copies;
        }
    }

    private List<PDPage> set(Text text, String name) throws IOException {
        try (PDDocument source = Loader.loadPDF(sheets.text(name, text.words()))) {
            return new PageCopies(volume.target()).of(source);
        }
    }

    private void bind(Ready ready, List<PDPage> bound) throws IOException {
        starts.add(new FileStart(ready.file().name(), bound.get(0)));
        bind(bound);
    }

    private void bind(List<PDPage> bound) throws IOException {
        for (PDPage page : bound) {
            volume.add(page);
            pages.add(page);
        }
    }

    private PicturePages pictures() throws IOException {
        if (pictures == null) {
            pictures = new PicturePages(volume.target(), sheets.captions(part, number));
        }
        return pictures;
    }

    Entry end() throws IOException {
        if (pictures != null) {
            pictures.close();
        }
        if (!unprinted.isEmpty() || files.isEmpty()) {
            try (PDDocument sheet = Loader.loadPDF(sheets.insert(part, unprinted))) {
                bind(new PageCopies(volume.target()).of(sheet));
            }
        }
        return new Entry(number, part, volume.numbered() - pages.size() + 1, pages, starts, files, unprinted);
    }
}
