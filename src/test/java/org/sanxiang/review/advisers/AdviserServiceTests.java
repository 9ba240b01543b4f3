package org.sanxiang.review.advisers;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.springframework.test.util.ReflectionTestUtils;

class AdviserServiceTests {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);

    private final LegalAdviser adviser = new LegalAdviser(new AdviserForm("顾问甲", "律师事务所", null, FROM, TO, null));

    @Test
    void only_who_is_engaged_on_the_day_serves_as_an_adviser() {
        ReflectionTestUtils.setField(adviser, "id", 1L);
        serve(FROM);
        serve(TO);
        Refusing.assertRefused(AdviserService.ENGAGED, () -> serve(FROM.minusDays(1)));
        Refusing.assertRefused(AdviserService.ENGAGED, () -> serve(TO.plusDays(1)));
    }

    private void serve(LocalDate day) {
        new AdviserService(adviser, new ServiceForm(1L, ServiceKind.CONSULTATION, day, "合同咨询", null), null, null,
                Somebody.actor(1, Role.LEGAL_REVIEWER), Instant.EPOCH);
    }
}
