package org.sanxiang.bench;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanxiang.documents.ATypesetter;
import org.sanxiang.documents.Typesetter;
import org.sanxiang.kernel.DeliveredConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a decision of three pages with its seal takes to print, once the typefaces are read. */
@Tag("bench")
class TypesettingBenchmark {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 30;
    private static final long MOST_MILLIS = 300;

    @Test
    void one_instrument_is_printed_in_three_tenths_of_a_second() {
        Typesetter typesetter = ATypesetter.delivered();
        String page = page();
        IntStream.range(0, WARM_UP).forEach(round -> typesetter.pdf(page));

        long[] millis = IntStream.range(0, ROUNDS).mapToLong(round -> {
            long begun = System.nanoTime();
            typesetter.pdf(page);
            return (System.nanoTime() - begun) / 1_000_000;
        }).sorted().toArray();

        System.out.printf("one instrument: median %d ms, slowest %d ms%n", millis[ROUNDS / 2], millis[ROUNDS - 1]);
        assertThat(millis[ROUNDS / 2]).isLessThanOrEqualTo(MOST_MILLIS);
    }

    private static String page() {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>行政处罚决定书</title><style>"
                + DeliveredConfig.files().text("documents/print.css") + "</style></head><body><h1>行政处罚决定书</h1><p>"
                + "当事人在未取得建设工程规划许可证的情况下进行建设。".repeat(60) + "</p><div class=\"closing\"><div class=\"seal\""
                + " data-ring=\"泸县综合行政执法局\" data-foot=\"\"></div></div></body></html>";
    }
}
