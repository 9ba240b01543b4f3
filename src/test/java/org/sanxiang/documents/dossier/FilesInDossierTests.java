package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.sanxiang.documents.dossier.Unprinted.Why;

import static org.assertj.core.api.Assertions.assertThat;

/** Which files a dossier prints, and what it says of those that it does not. */
class FilesInDossierTests extends BoundDossier {

    @Test
    void what_cannot_be_printed_is_listed_in_its_place_with_the_reason() throws IOException {
        Bound bound = bind(new ADossier().with("立案审批表", set("正文", 1)).with("视听资料", Papers.recording("执法记录仪.mp4"),
                Papers.pdf("锁.pdf", Papers.locked()), Papers.pdf("坏.pdf", "%PDF-1.7 坏".getBytes()),
                Papers.file("坏.jpg", "image/jpeg", "坏".getBytes()), Papers.file("表.xlsx", "application/vnd.ms-excel", new byte[3]),
                gone(), changed(), Papers.pdf("好.pdf", Papers.set("好的", 1))).with("决定书", set("正文", 1)));
        Entry listed = bound.entries().get(1);
        assertThat(listed.range()).isEqualTo("2-3");
        assertThat(listed.unprinted()).extracting(Unprinted::why).containsExactly(Why.RECORDING, Why.PASSWORD, Why.DAMAGED,
                Why.DAMAGED, Why.NOT_PAPER, Why.MISSING, Why.CHANGED);
        try (PDDocument dossier = load()) {
            assertThat(text(dossier, 4)).contains("好的");
            assertThat(text(dossier, 5)).contains("执法记录仪.mp4").contains("7168.0 MB").contains("2:01:00")
                    .contains("录音录像，不打印").contains("文件设有密码").contains("文件损坏").contains("文件缺失");
            assertThat(asDrawn(dossier, 5)).contains("与登记时的SHA-256值不符").contains("ab".repeat(32));
            assertThat(text(dossier, 7)).contains("其中 7 个文件未打印").contains("锁.pdf").contains("改.pdf").doesNotContain("执法记录仪.mp4");
        }
    }

    @Test
    void a_part_without_a_file_has_a_page_of_its_own() throws IOException {
        Bound bound = bind(new ADossier().with("物证"));
        assertThat(bound.entries().get(0).range()).isEqualTo("1");
        try (PDDocument dossier = load()) {
            assertThat(text(dossier, 3)).contains("物证").contains("没有随附文件");
        }
    }

    @Test
    void the_hash_of_every_file_is_listed_at_the_end_and_attached() throws IOException {
        PartFile filing = set("正文", 1);
        bind(new ADossier().with("立案审批表", filing).with("视听资料", Papers.recording("执法记录仪.mp4")));
        try (PDDocument dossier = load()) {
            assertThat(asDrawn(dossier, dossier.getNumberOfPages())).contains(filing.hash()).contains("ab".repeat(32));
            Map<String, PDComplexFileSpecification> files = dossier.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(new String(files.get("卷内文件清单").getEmbeddedFile().toByteArray()))
                    .isEqualTo(filing.hash() + "  1/正文.pdf\n" + "ab".repeat(32) + "  2/执法记录仪.mp4\n");
        }
    }

    @Test
    void a_text_is_printed_line_by_line_in_whatever_encoding_it_came() throws IOException {
        String words = "第一行 <甲> & 乙\n\t第二行\n";
        Bound bound = bind(new ADossier().with("导出记录", text("国际.txt", words, StandardCharsets.UTF_8),
                text("国标.txt", words + "𠮷", Charset.forName("GB18030")), text("长.txt", "长文。\n".repeat(300), StandardCharsets.UTF_8)));
        assertThat(bound.entries().get(0).unprinted()).isEmpty();
        try (PDDocument dossier = load()) {
            assertThat(text(dossier, 3)).containsSubsequence("国际.txt", "第一行 <甲> & 乙", "第二行");
            assertThat(text(dossier, 4)).containsSubsequence("国标.txt", "第一行 <甲> & 乙");
            assertThat(text(dossier, 6)).contains("长文。");
        }
    }

    @Test
    void a_text_without_end_or_in_no_encoding_is_listed_only() throws IOException {
        Bound bound = bind(new ADossier().with("导出记录", text("无尽.txt", "数据，".repeat(40_000), StandardCharsets.UTF_8),
                Papers.file("乱.txt", "text/plain", new byte[] {(byte) 0xFF, (byte) 0xFF, 0x41})));
        assertThat(bound.entries().get(0).unprinted()).extracting(Unprinted::why).containsExactly(Why.TOO_LONG, Why.DAMAGED);
    }

    private static PartFile text(String name, String words, Charset encoding) {
        return Papers.file(name, "text/plain", words.getBytes(encoding));
    }

    private static PartFile gone() {
        return new PartFile("失.pdf", "application/pdf", 9L, "cd".repeat(32), null, () -> {
            throw new IOException("gone");
        });
    }

    private static PartFile changed() {
        PartFile other = Papers.pdf("改.pdf", Papers.set("改过", 1));
        return new PartFile(other.name(), other.type(), other.size(), "ef".repeat(32), null, other.bytes());
    }
}
