package org.sanxiang.reports.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.ProcessPicture.Heat;
import org.xml.sax.InputSource;

/** The pictures of a report can be told apart without colour. */
class PicturesTests {

    @Test
    void the_most_is_on_the_fifth_level_the_least_on_the_first_and_what_is_equal_on_the_same() {
        Map<String, Heat> heat = HeatMaps.heat(Map.of("a", spread(1), "b", spread(2), "c", spread(3), "d", spread(4), "e", spread(5),
                "f", spread(5), "g", spread(1)), Spread::median, spread -> spread.median() + " 天");
        assertThat(heat.get("a").level()).isEqualTo(heat.get("g").level()).isEqualTo(1);
        assertThat(heat.get("e").level()).isEqualTo(heat.get("f").level()).isEqualTo(5);
        assertThat(heat.get("c")).isEqualTo(new Heat(3, "3 天"));
    }

    @Test
    void a_step_alone_has_the_only_level_and_nothing_has_none() {
        assertThat(HeatMaps.heat(Map.of("a", spread(7)), Spread::median, spread -> "").get("a").level()).isEqualTo(1);
        assertThat(HeatMaps.heat(Map.of(), Spread::median, spread -> "")).isEmpty();
    }

    @Test
    void the_bars_of_a_month_have_fillings_of_their_own_and_their_numbers_on_them() throws Exception {
        String svg = new MonthChart(List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1)),
                List.of(new MonthChart.Series("立<案", List.of(4L, 0L)), new MonthChart.Series("决定", List.of(2L, 8L)),
                        new MonthChart.Series("结案", List.of(1L, 1L)))).draw("逐月");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).contains("url(#hatched)", "2023-01", "2023-02", ">8</text>", "立&lt;案", "aria-label=\"逐月\"")
                .doesNotContain(">0</text>");
    }

    private static Spread spread(long median) {
        return new Spread(1, median, median, median, median);
    }
}
