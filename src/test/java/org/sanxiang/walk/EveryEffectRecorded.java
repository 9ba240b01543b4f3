package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/**
 * Whatever changed a case stands in its trail, once; what stands there has changed it. A draft that goes to the review is sent
 * with the act that drafted it, and that is an entry of its own.
 */
final class EveryEffectRecorded implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        int sent = sent(after) - sent(before);
        int entries = after.acts().size() - before.acts().size() - sent;
        assertThat(entries).as("entries of one act").isIn(0, 1);
        assertThat(sent).as("entries of requests for review")
                .isEqualTo(after.of("review_request").size() - before.of("review_request").size());
        assertThat(before.effects().equals(after.effects())).as("changed without an entry, or an entry without a change")
                .isEqualTo(entries == 0);
    }

    private static int sent(CaseRows rows) {
        return (int) rows.acts().stream().filter(entry -> "send-for-review".equals(entry.get("action"))).count();
    }
}
