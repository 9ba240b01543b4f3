package org.sanxiang.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a token has passed that the law asks of a decision: the notice and the party's answer since the last notice; the
 * judgement, review and discussion since the last draft.
 *
 * @param excused  whether the head last said that no notice is needed: there is to be no penalty, or the last notice still
 *                 covers it; the case itself demands that this be so
 * @param first    whether the head said that the draft is reviewed before the notice; until the party is told
 * @param owed           what the party asked for and has not yet got: {@code hearing}, {@code statement} or {@code none}
 * @param draft          the last draft: {@code penalty}, {@code announce} of a penalty of which the party is told after
 *                       its review, {@code review} where only that was asked for, or {@code other}
 */
record Passed(boolean excused, boolean first, boolean notified, boolean heard, String owed, String draft, boolean judged,
              boolean toReview, boolean discussion, boolean agreed, boolean discussed, boolean decided) {

    static final Passed NOTHING =
            new Passed(false, false, false, false, "none", "", false, false, false, false, false, false);

    /** The same after the step was left; the catalogue of major decisions may answer either way. */
    Stream<Passed> left(String step, String outcome) {
        return switch (step) {
            case "approve-notice" -> Stream.of(approved(Set.of("no-penalty", "keep").contains(outcome), outcome.equals("review-first")));
            case "notify" -> Stream.of(notice());
            case "hear-party" -> Stream.of(heardWith(outcome));
            case "hold-hearing" -> Stream.of(owing(owed.equals("hearing") ? "statement" : owed));
            case "recheck" -> Stream.of(owing(owed.equals("statement") ? "none" : owed));
            case "draft" -> outcome.equals(first ? "penalty" : "announce") ? Stream.empty()
                    : Stream.of(drafted(Set.of("penalty", "announce", "review").contains(outcome) ? outcome : "other"));
            case "determine-major" -> List.of(true, false).stream()
                    .flatMap(isToReview -> Stream.of(judged(isToReview, true), judged(isToReview, false)));
            case "legal-review" -> reviewedAs(outcome);
            case "discuss" -> Stream.of(talkedOver(outcome.equals("agreed")));
            case "decide" -> Stream.of(decidedAs(Set.of("penalty", "no-penalty", "not-established").contains(outcome)));
            default -> Stream.of(this);
        };
    }

    private Passed approved(boolean noNotice, boolean reviewFirst) {
        return new Passed(noNotice, reviewFirst, notified, heard, owed, draft, judged, toReview, discussion, agreed, discussed, decided);
    }

    /** After a new notice the party's answer leads anew to whatever it was not yet given. */
    private Passed notice() {
        return new Passed(excused, false, true, false, "none", draft, judged, toReview, discussion, agreed, discussed, decided);
    }

    private Passed heardWith(String answer) {
        return new Passed(excused, first, notified, true, answer, draft, judged, toReview, discussion, agreed, discussed, decided);
    }

    private Passed owing(String still) {
        return new Passed(excused, first, notified, heard, still, draft, judged, toReview, discussion, agreed, discussed, decided);
    }

    /** Before the notice, a penalty is drafted to be announced, and what is to be none needs no notice (行政处罚法 44). */
    private Passed drafted(String kind) {
        return new Passed(first ? !kind.equals("announce") : excused, first, notified, heard, owed, kind, false, toReview, discussion, false, false, false);
    }

    private Passed judged(boolean isToReview, boolean toDiscuss) {
        return new Passed(excused, first, notified, heard, owed, draft, true, isToReview, toDiscuss, agreed, discussed, decided);
    }

    /** A draft of which the party is to be told yet is agreed to with just this outcome, and no other is. */
    private Stream<Passed> reviewedAs(String outcome) {
        boolean first = draft.equals("announce");
        return outcome.equals(first ? "agreed" : "announce") ? Stream.empty()
                : Stream.of(reviewed(outcome.equals(first ? "announce" : "agreed")));
    }

    private Passed reviewed(boolean passed) {
        return new Passed(excused, first, notified, heard, owed, draft, judged, toReview, discussion, passed, discussed, decided);
    }

    private Passed talkedOver(boolean agreedOn) {
        return new Passed(excused, first, notified, heard, owed, draft, judged, toReview, discussion, agreed, agreedOn, decided);
    }

    private Passed decidedAs(boolean aDecision) {
        return new Passed(excused, first, notified, heard, owed, draft, judged, toReview, discussion, agreed, discussed, aDecision);
    }
}
