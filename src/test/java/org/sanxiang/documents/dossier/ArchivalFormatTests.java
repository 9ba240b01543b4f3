package org.sanxiang.documents.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.files.Contents;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivalFormatTests {

    @TempDir
    Path folder;

    /** With files attached it is 3b: 2b would let none be attached but PDF. */
    @Test
    void a_dossier_of_our_own_papers_and_pictures_keeps_to_the_archive_format() throws Exception {
        ADossier dossier = new ADossier().with("立案审批表", Papers.pdf("正文.pdf", Papers.set("立案正文", 2)))
                .with("照片", Papers.file("一.jpg", "image/jpeg", Contents.picture("jpg", 800, 600)),
                        Papers.file("二.png", "image/png", Contents.picture("png", 300, 600)))
                .with("视听资料", Papers.recording("执法记录仪.mp4"));
        assertThat(dossier.bind(folder.resolve("own.pdf")).archival()).isTrue();
        ValidationResult result = validated(folder.resolve("own.pdf"));
        assertThat(result.isCompliant()).as(String.valueOf(result.getTestAssertions())).isTrue();
    }

    @Test
    void a_draft_keeps_to_it_too() throws Exception {
        new ADossier().asDraft().with("立案审批表", Papers.pdf("正文.pdf", Papers.set("立案正文", 1))).bind(folder.resolve("draft.pdf"));
        ValidationResult result = validated(folder.resolve("draft.pdf"));
        assertThat(result.isCompliant()).as(String.valueOf(result.getTestAssertions())).isTrue();
    }

    @Test
    void with_pages_from_elsewhere_it_does_not_claim_to() throws Exception {
        Bound bound = new ADossier().with("来件", Papers.pdf("来件.pdf", Papers.turned(PDRectangle.A4, 0, 1)))
                .bind(folder.resolve("mixed.pdf"));
        assertThat(bound.archival()).isFalse();
        assertThat(Files.readString(folder.resolve("mixed.pdf"), StandardCharsets.ISO_8859_1))
                .doesNotContain("pdfaid:part");
    }

    private static ValidationResult validated(Path pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser);
        }
    }
}
