package org.sanxiang.documents;

import java.io.IOException;
import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The people of a case put their names to its instruments. */
@SanxiangTest
class ConfirmingTests {

    private static final String PASSWORD = "sanxiang-demo";

    @Autowired
    Confirming confirming;
    @Autowired
    Confirmed confirmed;
    @Autowired
    CasePapers papers;
    @Autowired
    WalkingCases walks;
    @Autowired
    People people;
    @Autowired
    Timeline timeline;

    @Test
    void who_confirms_an_instrument_stands_below_it_with_certificate_and_hash_and_in_the_trail() throws IOException {
        Instrument notice = notice();
        Actor officer = actor("officer1");

        confirming.confirm(notice.caseId(), notice.id(), PASSWORD, officer);

        assertThat(TypesetterTests.text(papers.pdf(notice)).replaceAll("\\s", ""))
                .contains("内部确认", officer.name() + "（执法证号川E0500101）", notice.contentHash());
        assertThat(papers.pdf(notice)).isEqualTo(papers.pdf(notice));
        assertThat(timeline.of(notice.caseId(), 0, 100)).filteredOn(entry -> entry.action().equals("confirm-instrument"))
                .singleElement().satisfies(entry -> assertThat(entry.changes()).containsEntry("hash", notice.contentHash()));
    }

    @Test
    void a_wrong_password_confirms_nothing() {
        Instrument notice = notice();

        Refusing.assertRefused(Confirmed.PASSWORD, () ->
                confirming.confirm(notice.caseId(), notice.id(), "sanxiang", actor("officer1")));
        assertThat(confirmed.of(notice.id())).isEmpty();
    }

    @Test
    void nobody_confirms_twice_or_without_a_duty_in_the_case() {
        Instrument notice = notice();
        confirming.confirm(notice.caseId(), notice.id(), PASSWORD, actor("officer1"));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() ->
                confirming.confirm(notice.caseId(), notice.id(), PASSWORD, actor("officer1")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() ->
                confirming.confirm(notice.caseId(), notice.id(), PASSWORD, actor("deputy")));
    }

    private Instrument notice() {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        return papers.of(caseId).stream().filter(made -> made.code().equals("D14")).findFirst().orElseThrow();
    }

    private Actor actor(String account) {
        Person person = people.findByAccount(account).orElseThrow();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }
}
