package org.sanxiang.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IntakeTests {

    private static final byte[] PNG = Contents.picture("png", 40, 20);
    private static final byte[] WINDOWS_PROGRAM = HexFormat.of().parseHex(
            "4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000");

    @TempDir
    Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data);
    }

    @AfterEach
    void end() {
        Desk.commit();
    }

    @Test
    void a_picture_is_taken_under_its_own_type_whatever_the_sender_says() {
        StoredFile file = take("现场照片𠮷.PNG", PNG);
        assertThat(file.name()).isEqualTo("现场照片𠮷.PNG");
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.size()).isEqualTo(PNG.length);
        assertThat(file.hash()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "run.bat", "page.html", "picture.svg", "archive.zip", "noname", "", "pdf", "a.pdf.js"})
    void other_kinds_are_refused(String name) {
        assertRefused(FileRules.KIND, name, PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "photo.jpg", "letter.docx", "old.doc", "note.txt", "film.mp4"})
    void a_program_is_refused_by_whatever_name_it_comes(String name) {
        assertRefused(FileRules.CONTENT, name, WINDOWS_PROGRAM);
    }

    @Test
    void a_page_is_no_text() {
        assertRefused(FileRules.CONTENT, "note.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    }

    @Test
    void an_archive_is_no_letter() {
        assertRefused(FileRules.CONTENT, "letter.docx", Contents.archive("virus.exe"));
        assertThat(take("letter.docx", Contents.archive("[Content_Types].xml")).type()).endsWith("wordprocessingml.document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/embeddings/setup.EXE", "run.js"})
    void a_letter_brings_no_program(String part) {
        assertRefused(FileRules.CONTENT, "letter.docx", Contents.archive("[Content_Types].xml", part));
    }

    @Test
    void the_list_of_parts_is_looked_for_among_the_first_twenty_entries() {
        assertRefused(FileRules.CONTENT, "letter.docx", Contents.archive(afterOthers(20)));
        take("letter.docx", Contents.archive(afterOthers(19)));
    }

    private static String[] afterOthers(int others) {
        return Stream.concat(IntStream.range(0, others).mapToObj(number -> "part" + number), Stream.of("[Content_Types].xml"))
                .toArray(String[]::new);
    }

    @Test
    void a_picture_is_nothing_else_besides() {
        take("photo.jpg", Contents.picture("jpg", 40, 20));
        assertRefused(FileRules.CONTENT, "photo.jpg",
                Contents.together(Contents.picture("jpg", 40, 20), Contents.archive("virus.exe")));
    }

    @Test
    void a_picture_and_a_paper_can_be_read() {
        assertRefused(FileRules.CONTENT, "photo.png", Arrays.copyOf(PNG, 40));
        take("report.pdf", Contents.pdf());
        assertRefused(FileRules.CONTENT, "report.pdf", text("%PDF-1.7 nothing follows"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(FileRules.EMPTY, "empty.pdf", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\某人\\照片.png", "../../etc/照片.png", "照\u0000\n片\u202E.png"})
    void a_name_is_kept_without_path_and_without_characters_that_steer(String sent) {
        assertThat(take(sent, PNG).name()).isEqualTo("照片.png");
    }

    @Test
    void a_long_name_keeps_its_end_and_whole_characters() {
        String name = take("𠮷".repeat(300) + ".png", PNG).name();
        assertThat(name).hasSizeLessThanOrEqualTo(120).endsWith("𠮷.png");
        assertThat(name.codePointAt(0)).isEqualTo("𠮷".codePointAt(0));
    }

    @Test
    void nobody_takes_what_somebody_else_has_sent() {
        Upload upload = desk.send("照片.png", PNG);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.intake.take(upload, Desk.OTHER))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(FileRules.GONE));
        assertThat(desk.uploads.own(List.of(upload.id()), Desk.OTHER)).isEmpty();
        assertThat(desk.uploads.own(List.of(upload.id()), Desk.OFFICER)).containsExactly(upload);
    }

    @Test
    void what_has_not_arrived_as_a_whole_is_not_taken() {
        Upload upload = desk.begin("照片.png", 100);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.take(upload))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(FileRules.UNFINISHED));
    }

    @Test
    void no_file_is_larger_than_the_setting_and_nobody_lets_more_wait_than_the_setting() {
        desk.intake.demandRoom(Long.toString(4 << 20), Desk.OFFICER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.intake.demandRoom(Long.toString((4 << 20) + 1), Desk.OFFICER))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(FileRules.TOO_LARGE));
        desk.begin("照片.png", 3 << 20);
        desk.intake.demandRoom(Long.toString(3 << 20), Desk.OFFICER);
        desk.intake.demandRoom(Long.toString(4 << 20), Desk.OTHER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.intake.demandRoom(Long.toString((3 << 20) + 1), Desk.OFFICER))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(FileRules.TOO_MUCH));
    }

    private StoredFile take(String name, byte[] content) {
        return desk.take(desk.send(name, content));
    }

    private void assertRefused(Rule rule, String name, byte[] content) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(name, content))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
