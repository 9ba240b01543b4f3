package org.sanxiang.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.CaseSection.Fact.Change;
import org.sanxiang.cases.CaseSection.Fact.Piece;

/** What changed between two texts of a draft, part by part. */
final class Changes {

    /** Numbers and Latin words are read as one, Chinese character by character. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[0-9][0-9,.]*|.", Pattern.DOTALL);

    private Changes() {
    }

    /** The parts that differ, with what is new and what is gone in them. */
    static List<Fact> between(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct()
                .filter(label -> !Objects.equals(text(before, label), text(after, label)))
                .map(label -> Fact.changed(label, pieces(text(before, label), text(after, label)))).toList();
    }

    private static String text(Map<String, String> words, String label) {
        return Objects.requireNonNullElse(words.get(label), "");
    }

    static List<Piece> pieces(String before, String after) {
        List<String> then = words(before);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(then, words(after)).getDeltas()) {
            add(pieces, then.subList(at, delta.getSource().getPosition()), Change.SAME);
            add(pieces, delta.getSource().getLines(), Change.REMOVED);
            add(pieces, delta.getTarget().getLines(), Change.ADDED);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, then.subList(at, then.size()), Change.SAME);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, Change change) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), change));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
