package org.sanxiang.rulebook;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sanxiang.kernel.Rule;

/** The order of the rule book: by statute, then by the number of the article and not by its digits. */
final class RuleOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static final Comparator<Rule> BY_NUMBER = Comparator.<Rule, String>comparing(rule -> padded(rule.id()))
            .thenComparing(rule -> rule.demand()).thenComparing(rule -> rule.kind());

    private RuleOrder() {
    }

    private static String padded(String id) {
        return NUMBER.matcher(id).replaceAll((MatchResult number) -> "%06d".formatted(Long.parseLong(number.group())));
    }
}
