package org.sanxiang.penalty;

import org.sanxiang.kernel.Rule;

/** The demands of the law on what is entered of reconsideration and litigation. */
final class RemedyRules {

    static final Rule NOTHING_TO_CONTEST = new Rule("REC-20", "nothing-to-contest");
    static final Rule BOTH_AT_ONCE = new Rule("REC-29", "remedy-pending");
    static final Rule RECONSIDERATION_AFTER_SUIT = new Rule("REC-29", "reconsideration-after-suit");
    static final Rule NO_SUCH_REMEDY = new Rule("REC-63", "no-such-remedy");
    static final Rule NO_RESULT_OF_RECONSIDERATION = new Rule("REC-63", "no-result-of-reconsideration");
    static final Rule NO_RESULT_OF_LITIGATION = new Rule("LIT-69", "no-result-of-litigation");
    static final Rule RESULT_BEFORE_ACCEPTANCE = new Rule("REC-63", "result-before-acceptance");
    static final Rule ANSWERED_ONCE = new Rule("REC-48", "answered-already");
    static final Rule ANSWERED_BEFORE_ASKED = new Rule("REC-48", "answered-before-asked");
    static final Rule ANSWER_TO_RECONSIDERATION_LATE = Rule.late("REC-48", "late-without-reason");
    static final Rule ANSWER_TO_SUIT_LATE = Rule.late("LIT-67", "late-without-reason");
    static final Rule NOT_TO_BE_DONE_ANEW = new Rule("REC-63", "not-to-be-done-anew");
    static final Rule ROUND_STILL_OPEN = new Rule("REC-63", "round-still-open");

    private RemedyRules() {
    }
}
