package org.sanxiang.reports.throughput;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;

/**
 * Bars side by side for each month, drawn on the server: filled, hatched or empty, with their numbers on them, so that they
 * are told apart in black and white.
 */
record MonthChart(List<LocalDate> months, List<Series> series) {

    /** One row of bars. */
    record Series(String name, List<Long> values) {
    }

    private static final int WIDTH = 960;
    private static final int HEIGHT = 240;
    private static final int TOP = 34;
    private static final int FOOT = 26;
    private static final int SIDE = 10;
    private static final double GAP = 0.2;
    private static final List<String> FILLS = List.of("#1b3a5c", "url(#hatched)", "#ffffff");
    private static final String HATCHED = "<defs><pattern id=\"hatched\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
            + "<rect width=\"2.4\" height=\"6\" fill=\"#1b3a5c\"/></pattern></defs>";

    String draw(String title) {
        StringBuilder svg = new StringBuilder(512).append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"months\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(title, "UTF-8")).append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT)
                .append("\" font-size=\"12\">").append(HATCHED);
        for (int place = 0; place < series.size(); place++) {
            svg.append(legend(place));
        }
        for (int month = 0; month < months.size(); month++) {
            svg.append(month(month));
        }
        return svg.append(text("<line x1=\"%.1f\" y1=\"%d\" x2=\"%d\" y2=\"%2$d\" stroke=\"#56606f\"/>", (double) SIDE,
                HEIGHT - FOOT, WIDTH - SIDE)).append("</svg>").toString();
    }

    private String legend(int place) {
        int x = SIDE + place * 130;
        return text("<rect x=\"%d\" y=\"6\" width=\"14\" height=\"12\" fill=\"%s\" stroke=\"#1b3a5c\"/>", x, FILLS.get(place))
                + text("<text x=\"%d\" y=\"16\">%s</text>", x + 20, HtmlUtils.htmlEscape(series.get(place).name(), "UTF-8"));
    }

    private String month(int month) {
        double room = (WIDTH - 2.0 * SIDE) / months.size();
        double left = SIDE + month * room;
        double wide = room * (1 - GAP) / series.size();
        StringBuilder bars = new StringBuilder(text("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                left + room / 2, HEIGHT - 8, months.get(month).toString().substring(0, 7)));
        for (int place = 0; place < series.size(); place++) {
            bars.append(bar(left + room * GAP / 2 + place * wide, wide, series.get(place).values().get(month), place));
        }
        return bars.toString();
    }

    private String bar(double x, double wide, long value, int place) {
        double high = (HEIGHT - TOP - FOOT - 14.0) * value / most();
        double y = HEIGHT - FOOT - high;
        return value == 0 ? "" : text("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"#1b3a5c\"/>",
                x + 1, y, wide - 2, high, FILLS.get(place))
                + text("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d</text>", x + wide / 2, y - 3, value);
    }

    private long most() {
        return Math.max(1, series.stream().flatMap(one -> one.values().stream()).mapToLong(Long::longValue).max().orElse(1));
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
