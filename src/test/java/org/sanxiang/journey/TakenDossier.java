package org.sanxiang.journey;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

import static org.assertj.core.api.Assertions.assertThat;

/** A volume of a dossier as somebody took it home: what its catalogue says, and what its pages say. */
final class TakenDossier implements AutoCloseable {

    private static final String CATALOGUE = "卷内目录";
    private static final String HEAD = "题名";
    private static final double POINTS = 72 / 25.4;
    /** The columns of the catalogue on its sheet, from and to, in millimetres (config/documents/dossier/catalogue.html). */
    private static final double[] TITLE = {91, 144};
    private static final double[] PAGES = {164, 178};

    private final PDDocument pdf;

    TakenDossier(Path file) throws IOException {
        pdf = Loader.loadPDF(file.toFile());
    }

    /** The catalogue names all parts, these among them, and each is found on the page that it names. */
    void expectCatalogue(String... among) throws IOException {
        List<String> titles = titles();
        List<String> starts = catalogueStarts();
        assertThat(titles).contains(among).hasSameSizeAs(starts);
        assertThat(catalogueTitles()).isEqualTo(String.join("", titles));
        for (int part = 0; part < titles.size(); part++) {
            assertThat(page(starts.get(part))).as("page %s", starts.get(part)).contains(kind(titles.get(part)))
                    .endsWith(starts.get(part));
        }
    }

    /** What a record is about stands in brackets behind what it is; the instrument that it became bears only the latter. */
    private static String kind(String title) {
        return title.replaceFirst("（[^（）]*）$", "");
    }

    /** The titles of the parts, one behind the other as the bookmarks have them. */
    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().matches("\\d+  .*")) {
                titles.add(item.getTitle().replaceFirst("\\d+  ", "").replaceAll("\\s", ""));
            }
        }
        return titles;
    }

    /** All that stands in the catalogue's column of titles, in one. */
    private String catalogueTitles() throws IOException {
        String column = column(TITLE).replaceAll("\\s", "");
        return column.substring(column.indexOf(HEAD)).replace(HEAD, "");
    }

    /** The first page of each part, as the catalogue says it. */
    private List<String> catalogueStarts() throws IOException {
        return Stream.of(column(PAGES).split("\\s+")).filter(range -> range.matches("\\d+(-\\d+)?"))
                .map(range -> range.replaceFirst("-.*", "")).toList();
    }

    /** What stands on the page that bears the number. */
    private String page(String number) throws IOException {
        int index = List.of(labels()).indexOf(number);
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(index + 1);
        text.setEndPage(index + 1);
        return text.getText(pdf).replaceAll("\\s", "");
    }

    private String column(double[] sides) throws IOException {
        StringBuilder column = new StringBuilder();
        for (int index = 0; index < pdf.getNumberOfPages(); index++) {
            if (labels()[index].startsWith(CATALOGUE)) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.addRegion("column", new Rectangle2D.Double(sides[0] * POINTS, 0, (sides[1] - sides[0]) * POINTS,
                        pdf.getPage(index).getMediaBox().getHeight()));
                area.extractRegions(pdf.getPage(index));
                column.append(area.getTextForRegion("column")).append('\n');
            }
        }
        return column.toString();
    }

    private String[] labels() throws IOException {
        return pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
