package org.sanxiang.workflow;

import java.util.ArrayList;
import java.util.List;

import org.springframework.web.util.HtmlUtils;

/** Text in a picture: SVG does not break lines by itself. */
final class SvgText {

    /** What stands beside elements is smaller, and keeps lines away from itself. */
    private static final String BESIDE = " font-size=\"11\" paint-order=\"stroke\"";
    private static final int LINE = 14;
    private static final double WIDE = 12;
    private static final double NARROW = 6.5;

    private SvgText() {
    }

    static String escaped(String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The text in lines around the middle of a box. */
    static String centred(String text, double x, double y, double width, String style) {
        List<String> lines = lines(text, width);
        double first = y - (lines.size() - 1) * LINE / 2.0 + 4;
        return drawn(lines, x, first, "middle", style);
    }

    /** The text in lines from the top of a box. */
    static String below(String text, double x, double y, double width, String anchor, String style) {
        return drawn(lines(text, width), x, y + LINE - 3, anchor, style);
    }

    private static String drawn(List<String> lines, double x, double y, String anchor, String style) {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text class=\"%s\"%s x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>"
                    .formatted(style, style.equals("label") ? BESIDE : "", x, y + i * LINE, anchor, escaped(lines.get(i))));
        }
        return svg.toString();
    }

    /** Lines of about equal length: a last line of one character reads badly. */
    static List<String> lines(String text, double width) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        double whole = width(text);
        double each = whole / Math.ceil(whole / Math.max(WIDE, width)) + NARROW;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int character : text.strip().codePoints().toArray()) {
            if (character == '\n' || used + width(character) > each && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (character != '\n') {
                line.appendCodePoint(character);
                used += width(character);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How much room a line takes, about. */
    static double width(String text) {
        return text.codePoints().mapToDouble(SvgText::width).sum();
    }

    private static double width(int character) {
        return character < 0x2000 ? NARROW : WIDE;
    }
}
