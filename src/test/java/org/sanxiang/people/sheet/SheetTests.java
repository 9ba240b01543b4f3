package org.sanxiang.people.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** Tables as people send them. */
class SheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void comma_separated_values_are_read_in_both_encodings(String encoding) {
        Sheet sheet = Sheet.read("账号,姓名\r\n\r\nzhang3,\"张三,丰\"\r\n".getBytes(Charset.forName(encoding)));
        assertThat(sheet.lines()).extracting(line -> line.cell(0), line -> line.cell(1), line -> line.cell(7))
                .containsExactly(tuple("账号", "姓名", ""),
                        tuple("zhang3", "张三,丰", ""));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(Sheet.read("\uFEFF账号".getBytes(StandardCharsets.UTF_8)).lines().get(0).cell(0)).isEqualTo("账号");
    }

    @Test
    void a_workbook_reads_with_its_numbers_dates_and_gaps() throws IOException {
        Sheet sheet = Sheet.read(workbook());
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(1, 3);
        Sheet.Line line = sheet.lines().get(1);
        assertThat(line.cell(0)).isEqualTo("20230001");
        assertThat(CellDate.read(line.cell(1))).contains(LocalDate.of(2023, 3, 1));
        assertThat(line.cell(2)).isEmpty();
        assertThat(line.cell(3)).isEqualTo("文字");
    }

    @Test
    void the_same_table_is_read_again_from_its_text() {
        Sheet sheet = Sheet.read("a,\"b,\"\"c\"\n\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Sheet.read(sheet.text().getBytes(StandardCharsets.UTF_8)).lines()).extracting(Sheet.Line::cells)
                .isEqualTo(sheet.lines().stream().map(Sheet.Line::cells).toList());
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, 2023-03-01", "2023/3/1, 2023-03-01", "2023.3.01, 2023-03-01", "2023年3月1日, 2023-03-01",
        "44986, 2023-03-01", "44986.5, 2023-03-01", "2023-02-30,", "1/3/2023,", "昨天,", "123,"})
    void days_are_read_as_people_write_them_and_no_day_is_made_up(String text, LocalDate day) {
        assertThat(CellDate.read(text).orElse(null)).isEqualTo(day);
    }

    @Test
    void what_is_no_table_or_too_much_of_one_is_not_read() {
        byte[] noise = new byte[400];
        new Random(1).nextBytes(noise);
        noise[0] = (byte) 0xFF;
        unreadable(noise);
        unreadable("PK no workbook".getBytes(StandardCharsets.UTF_8));
        unreadable("x\n".repeat(2001).getBytes(StandardCharsets.UTF_8));
        assertThat(Sheet.read("x\n".repeat(2000).getBytes(StandardCharsets.UTF_8)).lines()).hasSize(2000);
    }

    private static void unreadable(byte[] content) {
        assertThatThrownBy(() -> Sheet.read(content)).isInstanceOf(UnreadableSheet.class);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("人员");
            sheet.value(0, 0, "证号");
            sheet.value(2, 0, 20230001);
            sheet.value(2, 1, LocalDate.of(2023, 3, 1));
            sheet.value(2, 3, "文字");
        }
        return file.toByteArray();
    }
}
