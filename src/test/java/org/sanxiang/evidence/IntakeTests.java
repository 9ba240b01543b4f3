package org.sanxiang.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IntakeTests {

    private static final byte[] PNG = HexFormat.of().parseHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010806000000" + "1f15c489");
    private static final byte[] WINDOWS_PROGRAM = HexFormat.of().parseHex(
            "4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000");

    @TempDir
    Path data;
    private Intake intake;

    @BeforeEach
    void open() {
        intake = new Intake(new DiskFiles(data));
    }

    @Test
    void a_picture_is_taken_under_its_own_type_whatever_the_sender_says() {
        StoredFile file = intake.take(new MockMultipartFile("file", "现场照片𠮷.PNG", "text/html", PNG));
        assertThat(file.name()).isEqualTo("现场照片𠮷.PNG");
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.size()).isEqualTo(PNG.length);
        assertThat(file.hash()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "run.bat", "page.html", "picture.svg", "archive.zip", "noname", "", "pdf", "a.pdf.js"})
    void other_kinds_are_refused(String name) {
        assertRefused(Rules.FILE_KIND, name, PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "photo.jpg", "letter.docx", "old.doc", "note.txt", "film.mp4"})
    void a_program_is_refused_by_whatever_name_it_comes(String name) {
        assertRefused(Rules.FILE_CONTENT, name, WINDOWS_PROGRAM);
    }

    @Test
    void a_page_is_no_text() {
        assertRefused(Rules.FILE_CONTENT, "note.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    }

    @Test
    void an_archive_is_no_letter() throws IOException {
        assertRefused(Rules.FILE_CONTENT, "letter.docx", archive("virus.exe"));
        assertThat(intake.take(new MockMultipartFile("file", "letter.docx", null, archive("[Content_Types].xml"))).type())
                .endsWith("wordprocessingml.document");
    }

    @Test
    void the_list_of_parts_is_looked_for_among_the_first_twenty_entries() throws IOException {
        assertRefused(Rules.FILE_CONTENT, "letter.docx", archive(afterOthers(20)));
        intake.take(new MockMultipartFile("file", "letter.docx", null, archive(afterOthers(19))));
    }

    private static String[] afterOthers(int others) {
        return Stream.concat(IntStream.range(0, others).mapToObj(number -> "part" + number), Stream.of("[Content_Types].xml"))
                .toArray(String[]::new);
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(Rules.FILE_EMPTY, "empty.pdf", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\某人\\照片.png", "../../etc/照片.png", "照\u0000\n片\u202E.png"})
    void of_the_name_only_the_last_harmless_part_stays(String sent) {
        assertThat(intake.take(new MockMultipartFile("file", sent, null, PNG)).name()).isEqualTo("照片.png");
    }

    @Test
    void a_long_name_keeps_its_end() {
        String name = intake.take(new MockMultipartFile("file", "𠮷".repeat(300) + ".png", null, PNG)).name();
        assertThat(name).hasSizeLessThanOrEqualTo(120).endsWith("𠮷.png");
    }

    private void assertRefused(Rule rule, String name, byte[] content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake.take(new MockMultipartFile("file", name, "application/pdf", content)))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
        assertThat(data).isEmptyDirectory();
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write(text("content"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
