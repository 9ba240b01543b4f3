package org.sanxiang.documents;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanxiang.kernel.DeliveredConfig;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed can be read again as text: of every instrument each word, in the order in which it was written. */
class PrintedTextTests {

    private static final double MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @MethodSource("codes")
    void the_text_of_the_print_is_the_text_of_the_instrument(String code) throws IOException {
        String html = APaper.told(code).html();
        String printed = between(ATypesetter.delivered().pdf(html));

        assertThat(written(Markup.body(html))).isNotEmpty().allSatisfy(words -> assertThat(printed).contains(words));
    }

    static Stream<String> codes() {
        return new Catalogue(DeliveredConfig.files()).all().stream().map(InstrumentKind::code);
    }

    /** Block by block; what stands in the head of every page is not looked for. */
    private static List<String> written(Element block) {
        List<String> written = new ArrayList<>();
        for (Element child : Markup.children(block)) {
            if (child.getAttribute("class").equals("running")) {
                continue;
            }
            boolean holdsBlocks = Markup.children(child).stream().anyMatch(inner -> !Markup.isInline(inner));
            if (holdsBlocks) {
                written.addAll(written(child));
            } else {
                written.add(bare(child.getTextContent()));
            }
        }
        written.removeIf(String::isEmpty);
        return written;
    }

    /** Without the head and the number of each page. */
    private static String between(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion("text", new Rectangle2D.Double(0, 28 * MILLIMETRE, page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight() - 54 * MILLIMETRE));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("text"));
            }
        }
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
