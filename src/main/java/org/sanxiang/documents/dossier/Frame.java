package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.sanxiang.documents.ArchivalLevel;
import org.sanxiang.documents.ArchivalMark;
import org.springframework.stereotype.Component;

/** Puts around the numbered pages of a volume what belongs there, and makes the whole fit for the archive. */
@Component
class Frame {

    private final Sheets sheets;
    private final ArchivalMark mark;

    Frame(Sheets sheets, ArchivalMark mark) {
        this.sheets = sheets;
        this.mark = mark;
    }

    Bound finish(Binding binding, Path to) throws IOException {
        PDDocument target = binding.target();
        Map<FrameSheet, List<PDPage>> frame = new EnumMap<>(FrameSheet.class);
        for (FrameSheet sheet : FrameSheet.values()) {
            frame.put(sheet, copied(sheets.frame(sheet, binding), binding));
        }
        FrameSheet.BEFORE.forEach(sheet -> before(target.getPages(), frame.get(sheet), binding));
        FrameSheet.BEHIND.forEach(sheet -> frame.get(sheet).forEach(target::addPage));
        new Signposts(target, sheets::name).set(binding.entries(), binding.numbered(), frame);
        new FileList(target, sheets.name(FrameSheet.FILES)).attach(binding);
        mark.mark(target, sheets.title(binding.volume()), binding.volume().made(),
                binding.isArchival() ? ArchivalLevel.WITH_FILES : ArchivalLevel.NONE);
        target.save(to.toFile());
        return new Bound(binding.numbered(), target.getNumberOfPages(), binding.entries(), binding.isArchival());
    }

    private static List<PDPage> copied(byte[] pdf, Binding binding) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            List<PDPage> copies = new PageCopies(binding.target()).of(source);
            for (PDPage page : copies) {
                binding.mark(page);
            }
            return copies;
        }
    }

    private static void before(PDPageTree tree, List<PDPage> pages, Binding binding) {
        if (binding.entries().isEmpty()) {
            pages.forEach(tree::add);
        } else {
            pages.forEach(page -> tree.insertBefore(page, binding.entries().get(0).pages().get(0)));
        }
    }
}
