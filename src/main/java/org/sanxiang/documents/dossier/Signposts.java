package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The bookmarks of a volume, and the numbers that the window of a reader shows: those that are stamped.
 *
 * @param names what the sheets around the numbered pages are called
 */
record Signposts(PDDocument target, Function<FrameSheet, String> names) {

    void set(List<Entry> entries, int numbered, Map<FrameSheet, List<PDPage>> frame) {
        PDDocumentOutline outline = new PDDocumentOutline();
        FrameSheet.BEFORE.forEach(sheet -> add(outline, names.apply(sheet), frame.get(sheet).get(0)));
        entries.forEach(entry -> add(outline, entry));
        FrameSheet.BEHIND.forEach(sheet -> add(outline, names.apply(sheet), frame.get(sheet).get(0)));
        target.getDocumentCatalog().setDocumentOutline(outline);
        target.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        target.getDocumentCatalog().setPageLabels(labels(numbered, frame));
    }

    private static void add(PDOutlineNode to, Entry entry) {
        PDOutlineItem item = add(to, entry.number() + "  " + entry.part().title(), entry.pages().get(0));
        if (entry.starts().size() > 1) {
            entry.starts().forEach(start -> add(item, start.name(), start.page()));
            item.closeNode();
        }
    }

    private static PDOutlineItem add(PDOutlineNode to, String title, PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(there);
        to.addLast(item);
        return item;
    }

    private PDPageLabels labels(int numbered, Map<FrameSheet, List<PDPage>> frame) {
        PDPageLabels labels = new PDPageLabels(target);
        int at = 0;
        for (FrameSheet sheet : FrameSheet.BEFORE) {
            labels.setLabelItem(at, named(sheet));
            at += frame.get(sheet).size();
        }
        if (numbered > 0) {
            labels.setLabelItem(at, numbers());
            at += numbered;
        }
        for (FrameSheet sheet : FrameSheet.BEHIND) {
            labels.setLabelItem(at, named(sheet));
            at += frame.get(sheet).size();
        }
        return labels;
    }

    private PDPageLabelRange named(FrameSheet sheet) {
        PDPageLabelRange range = numbers();
        range.setPrefix(names.apply(sheet) + "-");
        return range;
    }

    private static PDPageLabelRange numbers() {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        return range;
    }
}
