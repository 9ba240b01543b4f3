package org.sanxiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Subject;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Sha256;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Credentials;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The rules of numbers and instruments, each both ways. */
class DocumentRulesTests {

    private static final Actor MANAGER = new Actor(1, "manager", "督查员", Set.of(), "BGS", "test");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final int LONGEST = 500;

    private final NumberBook book = mock(NumberBook.class);
    private final Cases cases = mock(Cases.class);
    private final NumberVoiding voiding = new NumberVoiding(book, cases, mock(AccessTable.class),
            mock(ApplicationEventPublisher.class), CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"notice", "review", "demand", "closing"})
    void a_number_that_was_drawn_for_nothing_is_struck_out(String kind) {
        keep(kind);

        voiding.strike(5, "字".repeat(LONGEST), MANAGER);

        verify(book).strike(eq(5L), eq("督查员"), any(), any());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void no_number_is_struck_out_without_a_reason(String reason) {
        keep("notice");

        Refusing.assertRefused(NumberVoiding.REASON, () -> voiding.strike(5, reason, MANAGER));
    }

    @Test
    void no_number_is_struck_out_for_a_reason_that_is_too_long() {
        keep("notice");

        Refusing.assertRefused(NumberVoiding.REASON, () -> voiding.strike(5, "字".repeat(LONGEST + 1), MANAGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filing", "decision", "no-penalty", "archive"})
    void what_a_case_or_a_decision_is_known_by_is_not_struck_out(String kind) {
        keep(kind);

        Refusing.assertRefused(NumberVoiding.IN_FORCE, () -> voiding.strike(5, "登记有误", MANAGER));
    }

    @Test
    void an_instrument_is_confirmed_with_the_own_password_only() {
        Credentials credentials = mock(Credentials.class);
        when(credentials.areKeptHere()).thenReturn(true);
        when(credentials.confirm(1, "right")).thenReturn(true);
        Confirmed confirmed = new Confirmed(mock(ConfirmationRegister.class), credentials, null, null,
                new TemplateText(DeliveredConfig.files()));

        confirmed.demandSelf(MANAGER, "right");
        Refusing.assertRefused(Confirmed.PASSWORD, () -> confirmed.demandSelf(MANAGER, "wrong"));
    }

    @Test
    void an_instrument_that_reads_otherwise_than_it_was_made_is_not_handed_out() {
        Composer composer = mock(Composer.class);
        CasePapers papers = new CasePapers(null, composer, null, null, null);
        when(composer.again(any())).thenReturn(new Composition("<p>正文</p>", Set.of()));

        assertThat(papers.html(made("<p>正文</p>"))).isEqualTo("<p>正文</p>");
        Refusing.assertRefused(CasePapers.UNCHANGED, () -> papers.html(made("<p>原文</p>")));
    }

    private static Instrument made(String html) {
        return new Instrument(1, 1, "D14", "告知书", null, 1, "notify", "", "{}", Sha256.of(html), "甲", Instant.EPOCH);
    }

    private void keep(String kind) {
        CaseFile file = new CaseFile("penalty", "LX", new Subject("CG-001", "违法建设", "某某", PartyKind.INDIVIDUAL), MANAGER,
                LocalDate.of(2023, 3, 1), Instant.EPOCH);
        when(book.find(5)).thenReturn(Optional.of(new RegisteredNumber(5, "LX", kind, "某字〔2023〕第1号", 3, "某某",
                Instant.EPOCH, null, null, null)));
        when(cases.lock(3)).thenReturn(Optional.of(file));
        when(book.strike(anyLong(), any(), any(), any())).thenReturn(true);
    }
}
