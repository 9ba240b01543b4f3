package org.sanxiang.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.DeliveredConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Instruments of cases that are larger than life. */
class LongInstrumentTests {

    private static final Template REPORT = APaper.templates(DeliveredConfig.files()).current("D13");

    @Test
    void forty_pieces_of_evidence_and_a_long_text_are_printed_whole() throws IOException {
        String facts = "当事人在未取得建设工程规划许可证的情况下进行建设。".repeat(160);
        List<Map<String, Object>> items = IntStream.rangeClosed(1, 40).mapToObj(place -> Map.<String, Object>of("place", place,
                "title", "现场照片第" + place + "号", "kind", "书证", "proves", "第" + place + "处违法建设的位置和面积。")).toList();

        String text = print(Map.of("inquiry", Map.of("facts", facts), "evidence", Map.of("items", items)));

        assertThat(text).contains(facts).contains("（1）现场照片第1号（书证），证明第1处", "（40）现场照片第40号（书证），证明第40处");
    }

    @Test
    void rare_characters_of_names_are_printed_and_those_that_no_face_has_are_told() throws IOException {
        Map<String, Object> values = Map.of("party", Map.of("name", "张喆、李昇、王燚、赵堃"));

        assertThat(ATypesetter.delivered().lacking("张喆李昇王燚赵堃")).isEmpty();
        assertThat(print(values)).contains("张喆、李昇、王燚、赵堃");
        assertThat(ATypesetter.delivered().lacking("𪛖")).containsExactly("𪛖");
    }

    private static String print(Map<String, Object> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("instrument", Map.of("title", "案件调查终结报告", "moment", "2023-03-01T01:00:00Z", "madeOn", "2023年3月1日"));
        all.put("body", Map.of("name", "某局"));
        Composition composition = Composition.of(REPORT.fill(all), APaper.names()::of);
        return TypesetterTests.text(ATypesetter.delivered().pdf(composition.html()))
                .replaceAll("\\s", "").replaceAll("第\\d+页共\\d+页", "").replace("案件调查终结报告某局", "").replace("某局案件调查终结报告", "");
    }
}
