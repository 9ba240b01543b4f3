package org.sanxiang.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFileTests {

    private static final String PAGE = """
            <html><head><style>p {}</style></head><body><div class="running">页眉</div><h1>行政处罚决定书</h1>
            <p class="number">泸县综执罚决字〔2023〕第12号</p><p class="text">第一行
            第二行 &lt;甲&gt;</p><div class="form"><table><tr><th>审核人</th><td colspan="3">张三</td></tr>
            <tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table></div>
            <div class="closing"><div class="seal" data-ring="某局"></div><div class="issuer"><p>某局</p></div></div></body></html>""";

    @Test
    void every_part_of_the_file_is_well_formed() throws Exception {
        for (String part : parts(new WordFile().of(PAGE)).values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part)));
        }
    }

    @Test
    void the_text_of_the_instrument_stands_in_it_line_by_line() throws IOException {
        String body = parts(new WordFile().of(PAGE)).get("word/document.xml");

        assertThat(body).containsSubsequence(">行政处罚决定书<", ">泸县综执罚决字〔2023〕第12号<", ">第一行<", ">第二行 &lt;甲", ">审核人<",
                "w:gridSpan w:val=\"3\"", ">张三<", ">某局<").doesNotContain("页眉");
    }

    @Test
    void the_same_instrument_is_the_same_file() {
        assertThat(new WordFile().of(PAGE)).isEqualTo(new WordFile().of(PAGE));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        return parts;
    }
}
