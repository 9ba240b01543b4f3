package org.sanxiang.documents.dossier;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a dossier is put together: its order, numbers, bookmarks and marks. */
class BinderTests extends BoundDossier {

    @Test
    void the_catalogue_names_the_pages_on_which_the_parts_are_found() throws IOException {
        Bound bound = bind(new ADossier().with("立案审批表", set("立案正文", 2)).with("现场照片", picture(1), picture(2), picture(3))
                .with("行政处罚决定书", set("决定正文", 4)).with("送达回证", set("送达正文", 1)));
        assertThat(bound.entries()).extracting(Entry::range).containsExactly("1-2", "3-5", "6-9", "10");
        assertThat(bound.pages()).isEqualTo(10);
        try (PDDocument dossier = load()) {
            assertThat(text(dossier, 1)).contains("案件名称").contains("样例建材有限公司未按规定清理建筑垃圾案").contains("本卷共 4 件")
                    .contains("本卷共 10 页").contains("20230012");
            assertThat(asDrawn(dossier, 2)).containsSubsequence("立案审批表2023-04-051-2", "现场照片2023-04-063-5",
                    "行政处罚决定书2023-04-076-9", "送达回证2023-04-0810");
            int front = 2;
            assertThat(text(dossier, front + 1)).contains("立案正文");
            assertThat(text(dossier, front + 3)).contains("图 2-1").contains("现场 1.jpg");
            assertThat(text(dossier, front + 6)).contains("决定正文");
            assertThat(text(dossier, front + 9)).contains("决定正文");
            assertThat(text(dossier, front + 10)).contains("送达正文");
        }
    }

    @Test
    void every_page_of_the_parts_is_numbered_at_the_lower_right_and_no_other() throws IOException {
        bind(new ADossier().with("立案审批表", set("正文", 2)).with("图纸", Papers.pdf("横.pdf", Papers.turned(PDRectangle.A3, 90, 1)),
                Papers.pdf("倒.pdf", Papers.turned(PDRectangle.A4, 180, 1)), Papers.pdf("侧.pdf", Papers.turned(PDRectangle.A5, 270, 1)),
                Papers.pdf("错.pdf", Papers.turned(new PDRectangle(-100, 50, 300, 400), 0, 1))).with("照片", picture(1)));
        try (PDDocument dossier = load()) {
            List<String> corners = new ArrayList<>();
            for (int page = 0; page < dossier.getNumberOfPages(); page++) {
                corners.add(corner(dossier.getPage(page)));
            }
            assertThat(corners).containsExactly("", "", "1", "2", "3", "4", "5", "6", "7", "", "");
            assertThat(dossier.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("卷宗封面-1", "卷内目录-1", "1", "2", "3", "4", "5", "6", "7", "卷内备考表-1", "卷内文件清单-1");
        }
    }

    @Test
    void the_bookmarks_lead_to_the_first_page_of_each_part_and_of_each_of_its_files() throws IOException {
        bind(new ADossier().with("立案审批表", set("正文", 2)).with("照片", picture(1), picture(2)).with("决定书", set("正文", 1)));
        try (PDDocument dossier = load()) {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item : dossier.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle() + " " + page(item, dossier));
                item.children().forEach(child -> marks.add(child.getTitle() + " " + page(child, dossier)));
            }
            assertThat(marks).containsExactly("卷宗封面 1", "卷内目录 2", "1  立案审批表 3", "2  照片 5", "现场 1.jpg 5", "现场 2.jpg 6",
                    "3  决定书 7", "卷内备考表 8", "卷内文件清单 9");
        }
    }

    @Test
    void a_picture_stands_upright_as_the_camera_was_held() throws IOException {
        bind(new ADossier().with("照片", Papers.file("侧.jpg", "image/jpeg", Papers.sidewaysPhotograph(1600, 800))));
        try (PDDocument dossier = load()) {
            BufferedImage page = new PDFRenderer(dossier).renderImage(2);
            // 483 x 690 points are free from (56, 42) on: a picture of 1 : 2 is 345 wide and stands in their middle
            assertThat(isRed(page, 400, 150)).as("the left corner of the film is the right one of the picture").isTrue();
            assertThat(isRed(page, 200, 150)).isFalse();
            assertThat(isRed(page, 400, 600)).isFalse();
        }
    }

    @Test
    void the_same_parts_give_the_same_bytes() throws IOException {
        ADossier dossier = new ADossier().with("立案审批表", set("正文", 2)).with("照片", picture(1), picture(2));
        bind(dossier);
        byte[] first = Files.readAllBytes(bound());
        Files.delete(bound());
        bind(dossier);
        assertThat(Files.readAllBytes(bound())).isEqualTo(first);
    }

    @Test
    void every_page_of_a_draft_says_that_it_is_one() throws IOException {
        bind(new ADossier().asDraft().with("立案审批表", set("正文", 1)).with("照片", picture(1)));
        try (PDDocument dossier = load()) {
            for (int page = 1; page <= dossier.getNumberOfPages(); page++) {
                assertThat(asDrawn(dossier, page)).as("page " + page).contains("未归档");
            }
        }
        bind(new ADossier().with("立案审批表", set("正文", 1)));
        try (PDDocument dossier = load()) {
            assertThat(new PDFTextStripper().getText(dossier).replaceAll("\\s", "")).doesNotContain("未归档");
        }
    }

    /** What is written in the last 30 points above the lower edge, at the right. */
    private static String corner(PDPage page) throws IOException {
        Upright seen = new Upright(page);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("corner", new Rectangle2D.Float(seen.width() - 60, seen.height() - 40, 60, 40));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("corner").strip();
    }

    private static int page(PDOutlineItem item, PDDocument dossier) {
        try {
            return dossier.getPages().indexOf(item.findDestinationPage(dossier)) + 1;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }
}
