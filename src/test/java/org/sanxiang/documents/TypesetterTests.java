package org.sanxiang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.DeliveredConfig;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class TypesetterTests {

    private static final Typesetter TYPESETTER = ATypesetter.delivered();

    @Test
    void the_text_of_a_page_is_found_again() throws IOException {
        assertThat(text(TYPESETTER.pdf(page("<h1>行政处罚决定书</h1><p>水土保持，大型户外广告。</p>"))))
                .contains("行政处罚决定书").contains("水土保持，大型户外广告。").contains("第 1 页 共 1 页");
    }

    @Test
    void the_same_description_gives_the_same_bytes() {
        String page = page("<p>泸县综合行政执法局</p>" + seal());

        assertThat(TYPESETTER.pdf(page)).isEqualTo(TYPESETTER.pdf(page)).isEqualTo(ATypesetter.anew().pdf(page));
    }

    @Test
    void what_is_set_keeps_to_the_archive_format() throws Exception {
        assertThat(complaints(TYPESETTER.pdf(page("<p>泸县综合行政执法局 Abc 123，𠮷</p>" + seal())))).isEmpty();
    }

    /** What veraPDF finds wrong. */
    private static String complaints(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant() ? "" : result.getTestAssertions().toString();
        }
    }

    @Test
    void a_character_that_no_typeface_has_is_told_and_shown_as_a_turned_letter() throws IOException {
        assertThat(TYPESETTER.lacking("张三丰")).isEmpty();
        assertThat(TYPESETTER.lacking("张\uE815\uE815三")).containsExactly("\uE815");
        assertThat(TYPESETTER.lacking("张𪛖")).containsExactly("𪛖");
        assertThat(text(TYPESETTER.pdf(page("<p>张\uE815三，张𪛖四</p>")))).contains("张〓三，张〓四");
    }

    @Test
    void a_text_of_thousands_of_characters_runs_over_pages_and_loses_none() throws IOException {
        String words = IntStream.range(0, 800).mapToObj(place -> "第" + place + "句话写得很长。").collect(Collectors.joining());

        String text = text(TYPESETTER.pdf(page("<p>" + words + "</p>")));

        assertThat(text.replaceAll("第 \\d+ 页 共 \\d+ 页", "").replaceAll("\\s", "")).contains(words);
    }

    @Test
    void a_page_reaches_no_file() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".css"), "p:before { content: '泄露' }");

        assertThat(text(TYPESETTER.pdf(page("<link rel='stylesheet' href='" + secret.toUri() + "'/><p>正文</p>"))))
                .contains("正文").doesNotContain("泄露");
    }

    /** The machine's own typefaces may have no Chinese at all, or none of these characters. */
    @Test
    void what_is_written_in_a_drawing_is_set_in_the_typefaces_of_the_program() throws IOException {
        byte[] lettered = TYPESETTER.pdf(page(drawing("<text x=\"90\" y=\"60\" text-anchor=\"end\">立案</text>")));
        BufferedImage seen = picture(lettered);
        BufferedImage empty = picture(TYPESETTER.pdf(page(drawing(""))));
        List<Integer> columns = IntStream.range(0, seen.getWidth()).filter(x -> IntStream.range(0, seen.getHeight())
                .anyMatch(y -> seen.getRGB(x, y) != empty.getRGB(x, y))).boxed().toList();

        assertThat(text(lettered)).doesNotContain("立案");
        assertThat(columns.get(columns.size() - 1) - columns.get(0)).isBetween(50, 60);
    }

    @Test
    void no_typeface_of_the_machine_is_used_for_it() throws IOException {
        TypefaceFiles files = new TypefaceFiles(DeliveredConfig.files());
        Outlines outlines = new Outlines(new Typefaces(DeliveredConfig.files(), files));
        String path = outlines.path(Typefaces.LAST, '案', AffineTransform.getTranslateInstance(10, 60), 28);

        assertThat(TYPESETTER.pdf(page(drawing("<text x=\"10\" y=\"60\">案</text>"))))
                .isEqualTo(TYPESETTER.pdf(page(drawing("<g><path class=\"text \" d=\"" + path + "\"/></g>"))));
    }

    @Test
    void drawings_keep_to_the_archive_format_and_give_the_same_bytes() throws Exception {
        String page = page(drawing("<defs><pattern id=\"p\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"3\" height=\"6\"/></pattern></defs><rect width=\"80\" height=\"30\" fill=\"url(#p)\"/><text y=\"60\">立案</text>"));

        assertThat(TYPESETTER.pdf(page)).isEqualTo(ATypesetter.anew().pdf(page));
        assertThat(complaints(TYPESETTER.pdf(page))).isEmpty();
    }

    /** A unit is a point high, so two letters of 28 units are 56 dots wide. */
    private static String drawing(String contents) {
        return "<p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\" font-size=\"28\" style=\"width: 100pt; height: 100pt\">"
                + contents + "</svg></p>";
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static String seal() {
        return "<div class=\"closing\"><div class=\"seal\" data-ring=\"泸县综合行政执法局\" data-foot=\"法制审核专用章\"></div></div>";
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>试排</title><style>"
                + DeliveredConfig.files().text("documents/print.css") + "</style></head><body>" + body + "</body></html>";
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
