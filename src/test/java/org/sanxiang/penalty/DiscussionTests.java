package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.sanxiang.review.Conclusion;

import static org.assertj.core.api.Assertions.assertThat;

/** What the heads discuss together, and what their conclusion is good for. */
class DiscussionTests extends HeardCase {

    @Test
    void no_discussion_replaces_agreement() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.AGREED);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, review(Conclusion.DISAGREED)));
    }

    @Test
    void a_draft_to_be_discussed_is_decided_only_after_the_heads_agreed_to_it() {
        a.drafted("10000").judged(false, true);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
        discuss(DiscussionConclusion.INVESTIGATE);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
        discuss(DiscussionConclusion.AGREED);
        decide(DecisionChoice.PENALTY, null);
    }

    @Test
    void a_discussion_speaks_of_one_text() {
        a.drafted("10000").judged(false, true);
        discuss(DiscussionConclusion.AGREED);
        a.drafted("9000").judged(false, true);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void what_the_heads_changed_they_need_not_discuss_twice() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
        a.drafted("8000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isFalse();
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
    }

    @Test
    void a_text_that_a_review_changed_again_is_discussed_again() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        a.drafted("8000").judged(true, true).drafted("7000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
    }

    @Test
    void a_change_that_was_not_written_down_is_no_change() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        a.drafted("10000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
    }

    @Test
    void a_dispute_settles_how_to_go_on_and_never_the_penalty() {
        a.drafted("10000").judged(true, true);
        dispute();
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
        discuss(DiscussionConclusion.AGREED);
        dispute();
        assertThat(a.c.decisions().stillToDiscuss()).isFalse();
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void fewer_than_three_members_need_a_reason() {
        a.drafted("10000").judged(false, true);
        Deliberation two = Deliberation.of(Filled.discussion(DiscussionConclusion.AGREED), new Heads("", 2), "");
        a.refuses(Rules.FEW_MEMBERS, () -> a.c.decisions().deliberated(two, null));
        a.refuses(Rules.FEW_MEMBERS, () -> a.c.decisions().deliberated(two, " "));
        a.c.decisions().deliberated(two, "一人出差");
        discuss(DiscussionConclusion.AGREED);
        assertThat(a.c.deliberations).hasSize(2);
    }

    private void dispute() {
        a.c.decisions().deliberated(Deliberation.of(Filled.dispute(DisputeConclusion.KEEP), new Heads("", 3),
                a.c.decisions().draft().hash()), null);
    }
}
