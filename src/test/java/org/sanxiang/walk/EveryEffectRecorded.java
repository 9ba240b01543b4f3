package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** Whatever changed a case stands in its trail, once; what stands there has changed it. */
final class EveryEffectRecorded implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        int entries = after.acts().size() - before.acts().size();
        assertThat(entries).as("entries of one act").isIn(0, 1);
        assertThat(before.effects().equals(after.effects())).as("changed without an entry, or an entry without a change")
                .isEqualTo(entries == 0);
    }
}
