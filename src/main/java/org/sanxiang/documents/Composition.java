package org.sanxiang.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instrument as it reads: its template with the places filled, and the places that could not be.
 *
 * @param html well formed, with the print CSS; an empty place is a marked gap
 * @param gaps the names of the empty places
 */
record Composition(String html, Set<String> gaps) {

    private static final Pattern EMPTY = Pattern.compile(Template.GAP + "([^" + Template.GAP_END + "]*)" + Template.GAP_END);

    /**
     * @param filled what came of a template
     * @param label  what people call a place
     */
    static Composition of(String filled, UnaryOperator<String> label) {
        Set<String> gaps = new LinkedHashSet<>();
        String html = EMPTY.matcher(filled).replaceAll(place -> {
            gaps.add(place.group(1));
            return Matcher.quoteReplacement("<span class=\"gap\">〔" + label.apply(place.group(1)) + "〕</span>");
        });
        return new Composition(html, gaps);
    }
}
