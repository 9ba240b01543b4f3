package org.sanxiang.penalty;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a correction touches words alone. Numbers, dates, articles, names of statutes, negations and the party's name carry
 * what was agreed; whoever changes one of these asks for a new round, however small the change looks.
 */
record MereWords(String partyName, int longest) {

    private static final Pattern SUBSTANCE = Pattern.compile(
            "[0-9０-９〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元角%％年月日时条款项《》不未非无没否免减轻从加重]");

    boolean hold(String wrong, String right) {
        return Stream.of(wrong, right).noneMatch(words -> words.length() > longest || SUBSTANCE.matcher(words).find()
                || touchesParty(words));
    }

    /** Two characters in a row of the name are taken for the name. */
    private boolean touchesParty(String words) {
        return pairs(partyName).stream().anyMatch(words::contains);
    }

    private static List<String> pairs(String name) {
        return Stream.iterate(0, at -> at + 1 < name.length(), at -> at + 1).map(at -> name.substring(at, at + 2)).toList();
    }
}
