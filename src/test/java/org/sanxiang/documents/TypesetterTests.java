package org.sanxiang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = TYPESETTER.pdf(page("<p>泸县综合行政执法局 Abc 123，𠮷</p>" + seal()));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.isCompliant()).as(String.valueOf(result.getTestAssertions())).isTrue();
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
