package org.sanxiang.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.OverturnedDecisions;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published is withdrawn when the decision falls, and corrected when it is wrong; its day stays. */
class WithdrawingTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 1);
    /** Of the test vector V11. */
    private static final LocalDate KNOWN = LocalDate.of(2024, 4, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 9);

    private final TestClock clock = new TestClock();
    private final List<Publication> kept = new ArrayList<>();
    private final DecisionFacts.Served decision =
            new DecisionFacts.Served("1号", PUBLISHED, PUBLISHED, "张某；罚款", Set.of("张三丰"));
    private OverturnedDecisions.Overturned overturned;
    private final WithdrawalDue due =
            new WithdrawalDue((caseId, number) -> Optional.ofNullable(overturned), DeliveredCalendar.periods());
    private final Withdrawing withdrawing =
            new Withdrawing(new PublicationsInMemory(kept), due, caseId -> Optional.of(decision), clock);
    private final TextCorrecting correcting =
            new TextCorrecting(new PublicationsInMemory(kept), caseId -> Optional.of(decision), clock);

    @Test
    void only_what_the_public_reads_is_withdrawn() {
        overturn();
        refused(DisclosureRules.NOTHING_PUBLISHED, withdrawal("已撤销", null));
        publish(PublicationChoice.NOT_PUBLISHED);
        refused(DisclosureRules.NOTHING_PUBLISHED, withdrawal("已撤销", null));
        assertThat(withdrawing.isOffered(file())).isFalse();
    }

    @Test
    void a_decision_that_stands_stays_published() {
        publish(PublicationChoice.PUBLISH);
        assertThat(withdrawing.isOffered(file())).isFalse();
        refused(DisclosureRules.NOT_OVERTURNED, withdrawal("已撤销", null));
        overturn();
        assertThat(withdrawing.isOffered(file())).isTrue();
        withdraw(withdrawal("已撤销", null));
    }

    @Test
    void it_is_withdrawn_within_three_working_days() {
        publish(PublicationChoice.PARTIAL);
        overturn();
        clock.set(DUE.plusDays(1));
        refused(DisclosureRules.WITHDRAWN_LATE, withdrawal("已撤销", " "));
        clock.set(DUE);
        withdraw(withdrawal("已撤销", null));
        assertThat(kept).singleElement().satisfies(publication -> {
            assertThat(publication.withdrawal()).isEqualTo(new Withdrawal(DUE, DUE, "已撤销", null));
            assertThat(publication.publishedOn()).isEqualTo(PUBLISHED);
            assertThat(publication.isPublic()).isFalse();
        });
    }

    @Test
    void a_late_withdrawal_needs_a_reason_and_happens_once() {
        publish(PublicationChoice.PUBLISH);
        overturn();
        clock.set(DUE.plusDays(30));
        withdraw(withdrawal("已撤销", "网站检修"));
        refused(DisclosureRules.NOTHING_PUBLISHED, withdrawal("已撤销", "网站检修"));
        assertThat(kept.get(0).withdrawal().lateBecause()).isEqualTo("网站检修");
    }

    @Test
    void the_reason_that_the_public_reads_names_no_natural_person() {
        publish(PublicationChoice.PUBLISH);
        overturn();
        refused(DisclosureRules.MASKED, withdrawal("张三丰胜诉", null));
    }

    @Test
    void a_correction_keeps_the_first_day_and_the_former_text() {
        publish(PublicationChoice.PUBLISH);
        clock.set(KNOWN);
        Refusing.assertRefused(DisclosureRules.MASKED,
                () -> correcting.take(file(), new PublicTextForm("张三丰；罚款", "笔误"), clerk()));
        correcting.take(file(), new PublicTextForm("张某；罚款五千元", "笔误"), clerk());
        assertThat(kept).singleElement().satisfies(publication -> {
            assertThat(publication.publicText()).isEqualTo("张某；罚款五千元");
            assertThat(publication.corrections()).containsExactly(new TextCorrection(KNOWN, "罚款", "笔误"));
            assertThat(publication.publishedOn()).isEqualTo(PUBLISHED);
        });
        assertThat(correcting.blank(1).publicText()).isEqualTo("张某；罚款五千元");
    }

    @Test
    void of_two_decisions_that_the_public_reads_the_later_text_is_corrected() {
        publish(PublicationChoice.PUBLISH);
        publish(PublicationChoice.PUBLISH);
        correcting.take(file(), new PublicTextForm("张某；罚款五千元", "笔误"), clerk());
        assertThat(kept).extracting(Publication::publicText).containsExactly("罚款", "张某；罚款五千元");
    }

    @Test
    void what_the_public_does_not_read_is_not_corrected() {
        Refusing.assertRefused(DisclosureRules.NOTHING_PUBLISHED,
                () -> correcting.take(file(), new PublicTextForm("罚款", "笔误"), clerk()));
        publish(PublicationChoice.PUBLISH);
        overturn();
        withdraw(withdrawal("已撤销", null));
        Refusing.assertRefused(DisclosureRules.NOTHING_PUBLISHED,
                () -> correcting.take(file(), new PublicTextForm("罚款", "笔误"), clerk()));
        assertThat(correcting.isOffered(file())).isFalse();
    }

    private void overturn() {
        overturned = new OverturnedDecisions.Overturned("RemedyOutcome.REVOKED", KNOWN);
        clock.set(DUE);
    }

    private void publish(PublicationChoice choice) {
        kept.add(new Publication(1, new PublicationForm(choice, "罚款", null, null), decision, PUBLISHED, PUBLISHED));
    }

    private void withdraw(WithdrawalForm form) {
        withdrawing.take(file(), form, clerk());
    }

    private void refused(Rule rule, WithdrawalForm form) {
        Refusing.assertRefused(rule, () -> withdraw(form));
    }

    private static WithdrawalForm withdrawal(String reason, String late) {
        return new WithdrawalForm(reason, late);
    }

    private static CaseFile file() {
        CaseFile file = CaseFiles.file(1, PartyKind.INDIVIDUAL);
        file.decided(PUBLISHED);
        return file;
    }

    private static Actor clerk() {
        return Somebody.actor(4, Role.DISCLOSURE_CLERK);
    }
}
