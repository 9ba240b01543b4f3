package org.sanxiang.replay;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.catalog.DeliveredMatters;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is a ledger, and what is said of a file that is none. */
class LedgerTests {

    private static final Path LUXIAN = Path.of("src/test/resources/ledger/luxian-2023.csv");

    private final Ledger ledger = new Ledger(DeliveredMatters.all());
    private final Map<Column, String> row = new EnumMap<>(ledger.read(LUXIAN).get(0).cells());

    @TempDir
    Path folder;

    @Test
    void every_row_is_read_by_the_names_of_the_columns() {
        List<Row> rows = ledger.read(LUXIAN);
        assertThat(rows).hasSize(58);
        assertThat(rows.get(0).list(Column.HANDLERS)).containsExactly("办案员乙", "办案员丁");
        assertThat(rows.get(0).day(Column.FILED_ON)).isEqualTo(LocalDate.of(2022, 11, 1));
        assertThat(rows.get(0).amount(Column.FINE)).isEqualByComparingTo("12900");
        assertThat(rows.get(57).day(Column.DECIDED_ON)).isNull();
    }

    @Test
    void columns_may_stand_in_any_order_and_a_mark_of_encoding_may_stand_first() throws IOException {
        List<Column> turned = Arrays.asList(Column.values());
        Collections.reverse(turned);
        Path file = write("\uFEFF" + line(turned, false) + line(turned, true), StandardCharsets.UTF_8);
        assertThat(ledger.read(file).get(0).cells()).isEqualTo(row);
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void no_column_may_be_missing(Column missing) throws IOException {
        List<Column> columns = Arrays.stream(Column.values()).filter(column -> column != missing).toList();
        assertRefused("表头缺少“" + missing.title() + "”列", write(line(columns, false), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"DECIDED_ON, 2023-02-30", "CLUE_ON, ''", "FILED_ON, 2023/1/5", "MATTER, CG-999", "PROCEDURE, 简易程序",
        "ID_NUMBER, 91510521MA7735727A", "PARTY_KIND, 企业", "REVIEWS, 同意;通过", "FINE, '1,000'", "FINE, 10.005", "FINE, -1",
        "EVIDENCE, 两份", "SERVICE, 口头", "RESPONSE, 沉默", "DECISION, 罚款", "SOURCE, 梦见", "PERFORMANCE, 代缴", "PARTY, ''"})
    void a_cell_that_cannot_be_read_is_named_by_row_and_column(Column column, String text) throws IOException {
        row.put(column, text);
        assertRefused("第 1 行“" + column.title() + "”列：", written());
    }

    @Test
    void an_individual_has_an_identity_number() throws IOException {
        row.put(Column.PARTY_KIND, "个人");
        assertRefused("不是有效的身份证号码", written());
        row.put(Column.ID_NUMBER, "510521198608140067");
        assertThat(ledger.read(written())).hasSize(1);
    }

    @Test
    void another_encoding_and_no_file_at_all_are_told_apart() throws IOException {
        List<Column> all = Arrays.asList(Column.values());
        assertRefused("不是 UTF-8 编码", write(line(all, false) + line(all, true), Charset.forName("GBK")));
        assertRefused("文件不存在", folder.resolve("none.csv"));
    }

    private Path written() throws IOException {
        List<Column> all = Arrays.asList(Column.values());
        return write(line(all, false) + line(all, true), StandardCharsets.UTF_8);
    }

    private String line(List<Column> columns, boolean cells) {
        return columns.stream().map(column -> "\"" + (cells ? row.get(column) : column.title()) + "\"")
                .collect(Collectors.joining(",")) + "\n";
    }

    private Path write(String text, Charset encoding) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), text, encoding);
    }

    private void assertRefused(String sentence, Path file) {
        assertThatExceptionOfType(NotALedger.class).isThrownBy(() -> ledger.read(file)).satisfies(wrong ->
                assertThat(words().getMessage(wrong, Locale.SIMPLIFIED_CHINESE)).contains(sentence));
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/replay");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
