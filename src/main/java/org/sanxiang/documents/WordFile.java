package org.sanxiang.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * An instrument as a Word file (DOCX) that officers adapt before they sign. Page, footer and styles are those of
 * {@code config/documents/instrument.docx}, which a bureau edits in Word.
 */
@Component
class WordFile {

    private static final String FORM = "documents/instrument.docx";
    private static final Set<String> LEFT_OUT = Set.of("running", "seal", "redline");
    private static final Map<String, String> STYLES = Map.of("h1", "Title", "h2", "Heading", "redhead", "RedHead",
            "number", "Number", "right", "Sign", "sign", "Sign", "flush", "Flush");
    private static final Map<String, String> STYLES_WITHIN = Map.of("issuer", "Sign", "signatures", "Flush", "notes", "Note",
            "flush", "Flush");

    private final ConfigFiles config;

    WordFile(ConfigFiles config) {
        this.config = config;
    }

    byte[] of(String html) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(config.bytes(FORM)))) {
            blocks(document, Markup.body(html));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void blocks(XWPFDocument document, Element parent) {
        for (Element block : Markup.children(parent)) {
            String kind = block.getAttribute("class");
            if (block.getTagName().equals("table")) {
                WordTable.add(document, block);
            } else if (block.getTagName().equals("div")) {
                if (!LEFT_OUT.contains(kind)) {
                    blocks(document, block);
                }
            } else if (!Markup.isInline(block)) {
                paragraphs(document, block, STYLES.getOrDefault(kind.isEmpty() ? block.getTagName() : kind,
                        STYLES_WITHIN.get(((Element) block.getParentNode()).getAttribute("class"))));
            }
        }
    }

    /** @param style null for the one of the text */
    private static void paragraphs(XWPFDocument document, Element block, String style) {
        for (Markup.Line line : Markup.lines(block)) {
            XWPFParagraph paragraph = document.createParagraph();
            if (style != null) {
                paragraph.setStyle(style);
            }
            paragraph.createRun().setText(line.text());
        }
    }
}
