package org.sanxiang.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sanxiang.SanxiangTest;
import org.sanxiang.replay.ToldCases;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The manual shows each instrument as it is printed; {@code -Dsanxiang.pictures=true} makes its pictures anew. */
@SanxiangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualTests {

    private static final Path MANUAL = Path.of("docs/manual");
    private static final Path PICTURES = MANUAL.resolve("pictures");
    private static final Pattern SHOWN = Pattern.compile("pictures/([\\w-]+\\.png)");
    private static final long MOST = 3_000_000;
    private static final float DPI = 60;

    @Autowired
    ToldCases cases;
    @Autowired
    CasePapers papers;
    private Long told;

    @Test
    void every_picture_is_shown_and_every_picture_that_is_shown_is_there() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path page : files(MANUAL, ".md")) {
            Matcher picture = SHOWN.matcher(Files.readString(page));
            while (picture.find()) {
                shown.add(picture.group(1));
            }
        }
        assertThat(files(PICTURES, ".png")).extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(shown.stream().distinct().toList());
        assertThat(files(PICTURES, ".png").stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST);
    }

    @Test
    void the_instruments_of_the_case_that_is_told_are_all_shown() throws IOException {
        String pages = files(MANUAL, ".md").stream().map(ManualTests::text).collect(Collectors.joining());

        assertThat(papers.of(told())).allSatisfy(made ->
                assertThat(pages).as(made.code()).contains("pictures/" + name(made) + "-1.png"));
    }

    @Test
    @EnabledIfSystemProperty(named = "sanxiang.pictures", matches = "true")
    void the_pictures_are_made_anew() throws IOException {
        Files.createDirectories(PICTURES);
        for (Path old : files(PICTURES, ".png")) {
            Files.delete(old);
        }
        for (Instrument made : papers.of(told())) {
            draw(made);
        }
    }

    /** The case, which happens once. */
    private long told() {
        if (told == null) {
            told = cases.play("major");
        }
        return told;
    }

    private void draw(Instrument made) throws IOException {
        byte[] pdf = papers.pdf(made);
        Path print = Files.createDirectories(Path.of("target/manual")).resolve(name(made) + ".pdf");
        Files.write(print, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
                BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
                small.createGraphics().drawImage(picture, 0, 0, null);
                ImageIO.write(small, "png", PICTURES.resolve(name(made) + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static String name(Instrument made) {
        return made.code() + (made.version() == 1 ? "" : "." + made.version()).replace('.', '_');
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
