package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Crew;
import org.sanxiang.people.DeliveredCertificates;
import org.sanxiang.people.PeopleInMemory;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;

class NotificationTests {

    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);

    private final ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000");
    private final Notification step = new Notification(new PenaltyCasesInMemory(a.c),
            new Officers(new PeopleInMemory(Somebody.officer(1, "甲"), Somebody.officer(2, "乙")), null,
                    DeliveredCertificates.certificates(), null), ACase.THRESHOLD,
            DeliveredCalendar.periods(), new ReviewsInMemory());

    @Test
    void the_periods_of_both_rights_begin_with_the_service() {
        assertThat(notify(ACase.NOTIFIED, 1L, 2L)).isEqualTo("notified");
        Notice notice = a.c.dialogue().notice();
        assertThat(notice.statementDue()).isEqualTo(ACase.LAST_DAY);
        assertThat(notice.hearingDue()).isEqualTo(ACase.LAST_DAY);
        assertThat(notice.hearingOffered()).isTrue();
        assertThat(notice.proposal()).isEqualTo(Filled.fine("10000"));
    }

    @Test
    void the_statement_period_is_as_long_as_the_notice_says() {
        NoticeForm form = Filled.noticeForm(ACase.NOTIFIED, List.of(1L, 2L));
        step.take(a.c, new NoticeForm(form.content(), form.facts(), form.grounds(), form.basis(), form.kinds(),
                form.fine(), null, null, false, 3, form.serviceMethod(), form.servedOn(), form.receivedBy(),
                form.servers()), OFFICER);
        assertThat(a.c.dialogue().notice().statementDue()).isEqualTo("2023-04-07");
        assertThat(a.c.dialogue().openUntil()).isEqualTo("2023-04-07");
    }

    @Test
    void two_officers_serve_the_notice() {
        a.refuses(Rules.TWO_SERVERS, () -> notify(ACase.NOTIFIED, 1L, 1L));
    }

    @Test
    void whoever_serves_the_notice_has_a_valid_certificate() {
        a.refuses(Crew.CERTIFIED, () -> notify(Somebody.CERTIFIED_TO.plusDays(1), 1L, 2L));
    }

    @Test
    void no_notice_is_served_before_the_filing() {
        a.refuses(Rules.BEFORE_NOTICE, () -> notify(ACase.FILED.minusDays(1), 1L, 2L));
        notify(ACase.FILED, 1L, 2L);
    }

    private String notify(LocalDate day, Long... servers) {
        return step.take(a.c, Filled.noticeForm(day, List.of(servers)), OFFICER);
    }
}
