package org.sanxiang.reports.throughput;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.sanxiang.cases.ProcessPicture;
import org.sanxiang.cases.ProcessPicture.Heat;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** The models with each step's time and count on it: darker and with a thicker line the more it is, the number beside it. */
@Component
class HeatMaps {

    private static final List<String> MODELS = List.of("penalty", "legal-review");
    private static final int LEVELS = 5;

    private final ProcessPicture pictures;
    private final Spans spans;
    private final Names names;

    HeatMaps(ProcessPicture pictures, Spans spans, Names names) {
        this.pictures = pictures;
        this.spans = spans;
        this.names = names;
    }

    Part times(Map<String, Spread> steps) {
        return part("heat-of-times", steps, Spread::median, spread -> spans.cell(spread.median(), null).text());
    }

    Part counts(Map<String, Spread> steps) {
        return part("heat-of-counts", steps, Spread::count, spread -> Long.toString(spread.count()));
    }

    private Part part(String key, Map<String, Spread> steps, ToLongFunction<Spread> measure, Function<Spread, String> text) {
        Map<String, Heat> heat = heat(steps, measure, text);
        return new Part(key, names.word("throughput." + key), names.word("throughput." + key + ".note"),
                MODELS.stream().map(model -> pictures.of(model, heat)).collect(Collectors.joining()),
                new Table(List.of(), List.of()));
    }

    /** Five levels with about as many steps each; what is equal is on the same. */
    static Map<String, Heat> heat(Map<String, Spread> steps, ToLongFunction<Spread> measure, Function<Spread, String> text) {
        List<Long> values = steps.values().stream().map(measure::applyAsLong).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        Map<String, Heat> heat = new LinkedHashMap<>();
        steps.forEach((step, spread) -> heat.put(step, new Heat(
                1 + values.indexOf(measure.applyAsLong(spread)) * LEVELS / values.size(), text.apply(spread))));
        return heat;
    }
}
