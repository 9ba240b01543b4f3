package org.sanxiang.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.sanxiang.kernel.DeliveredConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** An instrument as a Word file: all its text, in the styles that a bureau edits. */
class WordFileTests {

    private static final String PAGE = """
            <html><head><style>p {}</style></head><body><div class="running">页眉</div><p class="redhead">某局</p>
            <h1>行政处罚决定书</h1><p class="number">泸县综执罚决字〔2023〕第12号</p><p class="text">第一行
            第二行 &lt;甲&gt;</p><div class="form"><table><tr><th rowspan="2">当事人</th><td>姓名</td><td>号码</td><td>电话</td></tr>
            <tr><td colspan="2">住址</td><td>类型</td></tr><tr><th>审核人</th><td colspan="3">同意<p class="sign">张三　　年</p></td></tr></table></div>
            <div class="closing"><div class="seal" data-ring="某局"></div><div class="issuer"><p>某局</p><p>2023年3月1日</p></div></div>
            </body></html>""";

    @Test
    void the_text_of_the_instrument_stands_in_its_styles_line_by_line() throws IOException {
        assertThat(read(PAGE).getParagraphs()).filteredOn(one -> !one.getText().isEmpty())
                .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText).containsExactly(
                        pair("RedHead", "某局"), pair("Title", "行政处罚决定书"), pair("Number", "泸县综执罚决字〔2023〕第12号"),
                        pair(null, "第一行"), pair(null, "第二行 <甲>"), pair("Sign", "某局"), pair("Sign", "2023年3月1日"));
    }

    @Test
    void cells_reach_over_columns_and_rows() throws IOException {
        XWPFTable table = read(PAGE).getTables().get(0);

        assertThat(table.getText().lines().map(String::strip)).contains("当事人\t姓名\t号码\t电话");
        assertThat(properties(table, 0, 0).getVMerge().getVal()).isEqualTo(STMerge.RESTART);
        assertThat(properties(table, 1, 0).getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
        assertThat(table.getRow(1).getTableCells()).extracting(XWPFTableCell::getText).containsExactly("", "住址", "类型");
        assertThat(properties(table, 1, 1).getGridSpan().getVal().intValue()).isEqualTo(2);
        assertThat(table.getRow(2).getCell(1).getParagraphs()).extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                .containsExactly(pair("Cell", "同意"), pair("CellSign", "张三　　年"));
    }

    @Test
    void the_columns_fill_the_page_and_what_names_a_row_is_narrow() throws IOException {
        XWPFTable table = read(PAGE).getTables().get(0);

        assertThat(table.getRow(0).getTableCells()).extracting(XWPFTableCell::getWidth).containsExactly(1474, 2457, 2457, 2457);
        assertThat(table.getRow(2).getCell(1).getWidth()).isEqualTo(2457 * 3);
    }

    @Test
    void the_page_and_its_number_are_those_of_the_form_of_the_bureau() throws IOException {
        XWPFDocument document = read(PAGE);

        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
        assertThat(document.getFooterList()).singleElement().satisfies(footer ->
                assertThat(footer.getText().replaceAll("\\s", "")).isEqualTo("第1页共1页"));
        assertThat(document.getStyles().styleExist("Label")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("adapted")
    void every_instrument_that_officers_adapt_can_be_written(String code) throws IOException {
        XWPFDocument document = read(APaper.whole(code).html());

        assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle).contains("Title");
        assertThat(document.getStyles()).satisfies(styles -> Stream.concat(document.getParagraphs().stream(),
                        document.getTables().stream().flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream()))
                .map(XWPFParagraph::getStyle).filter(style -> style != null)
                .forEach(style -> assertThat(styles.styleExist(style)).as(style).isTrue()));
    }

    static List<String> adapted() {
        return new Catalogue(DeliveredConfig.files()).all().stream().filter(InstrumentKind::docx).map(InstrumentKind::code).toList();
    }

    private static CTTcPr properties(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getCTTc().getTcPr();
    }

    private static Tuple pair(String style, String text) {
        return Tuple.tuple(style, text);
    }

    private static XWPFDocument read(String html) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new WordFile(DeliveredConfig.files()).of(html)));
    }
}
