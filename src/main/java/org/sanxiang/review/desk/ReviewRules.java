package org.sanxiang.review.desk;

import java.util.List;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** 法制审核制度: the text of {@code config/review-rules.txt}; its first line says the version, lines that begin with {@code #} are headings. */
@Component
class ReviewRules {

    /** A line of the text. */
    record Line(String text, boolean heading) {
    }

    private final String version;
    private final List<Line> lines;

    ReviewRules(ConfigFiles config) {
        List<String> text = config.text("review-rules.txt").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        version = text.get(0);
        lines = text.stream().skip(1).map(line -> new Line(line.replaceFirst("^#\\s*", ""), line.startsWith("#"))).toList();
    }

    String version() {
        return version;
    }

    List<Line> lines() {
        return lines;
    }
}
